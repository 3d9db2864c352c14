package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.FindingCode;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the upload resource answers about a piece. */
final class UploadAnswer {

    private UploadAnswer() {}

    static Response of(int status, Intake intake) {
        return intake.refusal() == null ? json(status, piece(intake)) : Problems.of(intake.refusal(), piece(intake));
    }

    static Response json(int status, Object entity) {
        return Response.status(status)
                .entity(entity)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    static Map<String, Object> piece(Intake intake) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("state", state(intake));
        if (intake.upload() != null) {
            piece.put("upload", intake.upload());
        }
        if (intake.length() != Evidence.UNKNOWN) {
            piece.put("length", intake.length());
        }
        piece.put("received", intake.received());
        piece.put("check", intake.check().verdict().code());
        piece.put(
                "problems",
                intake.check().problems().stream().map(FindingCode::code).toList());
        return piece;
    }

    private static String state(Intake intake) {
        if (intake.complete()) {
            return "complete";
        }
        return intake.upload() == null ? "none" : "open";
    }
}

package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Check;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The upload API's answers about a piece. */
public final class UploadAnswer {

    private UploadAnswer() {}

    static Response of(int status, ReceivedPiece piece) {
        Refusal refusal = piece.upload().refusal();
        return refusal == null ? json(status, piece(piece)) : Problems.of(refusal, piece(piece));
    }

    /** For a piece that is incomplete and therefore not inspected. */
    static Response of(int status, UploadStatus upload) {
        return of(status, new ReceivedPiece(upload, Check.NONE));
    }

    public static Response json(int status, Object entity) {
        return Response.status(status)
                .entity(entity)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    static Map<String, Object> piece(ReceivedPiece received) {
        UploadStatus upload = received.upload();
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("state", state(upload));
        if (upload.upload() != null) {
            piece.put("upload", upload.upload());
        }
        if (upload.length() != Evidence.UNKNOWN) {
            piece.put("length", upload.length());
        }
        piece.put("received", upload.received());
        piece.put("check", received.check().verdict().code());
        piece.put(
                "problems",
                received.check().problems().stream().map(FindingCode::code).toList());
        return piece;
    }

    private static String state(UploadStatus upload) {
        if (upload.complete()) {
            return "complete";
        }
        return upload.upload() == null ? "none" : "open";
    }
}

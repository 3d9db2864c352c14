package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What the upload resource answers. */
final class UploadAnswer {

    private UploadAnswer() {}

    static Response of(Intake intake) {
        Refusal refusal = intake.refusal();
        if (refusal != null) {
            return Problems.of(refusal, Map.of("received", intake.received(), "complete", intake.complete()));
        }
        return Response.ok(Map.of("received", intake.received(), "complete", intake.complete()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}

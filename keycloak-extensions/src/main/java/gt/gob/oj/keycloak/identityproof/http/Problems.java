package gt.gob.oj.keycloak.identityproof.http;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.rest.ProblemAnswer;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Refusals of the domain as problems. */
public final class Problems {

    private static final int RETRY_AFTER_SECONDS = 60;

    private Problems() {}

    public static Response of(Refusal refusal) {
        return of(refusal, Map.of());
    }

    public static Response of(Refusal refusal, Map<String, Object> more) {
        Response.ResponseBuilder answer = ProblemAnswer.of(refusal.status(), refusal.code(), more);
        if (refusal == Refusal.STORAGE_FULL) {
            answer.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}

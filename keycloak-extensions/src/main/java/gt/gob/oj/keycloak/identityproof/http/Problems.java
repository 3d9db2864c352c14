package gt.gob.oj.keycloak.identityproof.http;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.rest.ProblemAnswer;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Converts refusals of the domain to problem responses. */
public final class Problems {

    private static final int RETRY_AFTER_SECONDS = 60;

    private Problems() {}

    /** The operation's response, or the problem response for an unreadable request. */
    public static Response unlessUnreadable(
            Supplier<Response> operation, Function<UnreadableRequest, Optional<String>> report) {
        try {
            return operation.get();
        } catch (UnreadableRequest damage) {
            Map<String, Object> more = new LinkedHashMap<>();
            report.apply(damage).ifPresent(code -> more.put("receiptCode", code));
            return of(Refusal.UNREADABLE, more);
        }
    }

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

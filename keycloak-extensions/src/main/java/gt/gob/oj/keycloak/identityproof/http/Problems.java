package gt.gob.oj.keycloak.identityproof.http;

import gt.gob.oj.keycloak.identityproof.Refusal;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.util.JsonSerialization;

/** Refusals as RFC 9457 problems: {@code code} is for programs, the words are the caller's business. */
public final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_AFTER_SECONDS = 60;

    private Problems() {}

    public static Response of(Refusal refusal) {
        return of(refusal, Map.of());
    }

    public static Response of(Refusal refusal, Map<String, Object> more) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:oj:problem:" + refusal.code());
        problem.put("title", refusal.code());
        problem.put("status", refusal.status());
        problem.put("code", refusal.code());
        problem.putAll(more);
        Response.ResponseBuilder response = Response.status(refusal.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json(problem));
        if (refusal == Refusal.STORAGE_FULL) {
            response.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (refusal == Refusal.UNAUTHENTICATED) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** As text: no message body writer is bound to the problem's media type. */
    private static String json(Map<String, Object> problem) {
        try {
            return JsonSerialization.writeValueAsString(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

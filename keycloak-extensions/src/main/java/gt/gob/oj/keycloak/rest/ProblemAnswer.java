package gt.gob.oj.keycloak.rest;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.util.JsonSerialization;

/** RFC 9457 problems. Programs read {@code code}; the client supplies the text for people. */
public final class ProblemAnswer {

    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    public static Response.ResponseBuilder of(int status, String code, Map<String, Object> more) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:oj:problem:" + code);
        problem.put("title", code);
        problem.put("status", status);
        problem.put("code", code);
        problem.putAll(more);
        Response.ResponseBuilder answer = Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json(problem));
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer;
    }

    /** Serialised here, because no message body writer is bound to the problem's media type. */
    private static String json(Map<String, Object> problem) {
        try {
            return JsonSerialization.writeValueAsString(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

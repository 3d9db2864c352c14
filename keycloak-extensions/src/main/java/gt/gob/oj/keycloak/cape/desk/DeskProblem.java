package gt.gob.oj.keycloak.cape.desk;

import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Refusals as RFC 9457 problems: {@code code} is for programs, the words are the caller's business. */
enum DeskProblem {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** Somebody decided the case meanwhile. */
    DECIDED(409),
    /** There is nothing that the person could confirm. */
    NOTHING_TO_CONFIRM(409);

    private final int status;

    DeskProblem(int status) {
        this.status = status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Response answer() {
        Response.ResponseBuilder answer = Response.status(status)
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity("{\"type\":\"urn:oj:problem:%1$s\",\"title\":\"%1$s\",\"status\":%2$d,\"code\":\"%1$s\"}"
                        .formatted(code(), status));
        if (this == UNAUTHENTICATED) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }
}

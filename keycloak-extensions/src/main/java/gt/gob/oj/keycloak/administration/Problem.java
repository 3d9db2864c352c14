package gt.gob.oj.keycloak.administration;

import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Refusals as RFC 9457 problems: {@code code} is for programs, the words are the caller's business. */
enum Problem {
    INVALID_REQUEST(400),
    REASON_REQUIRED(422),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** Nobody acts on their own account. */
    OWN_ACCOUNT(409),
    /** The account is that way already. */
    NOTHING_TO_DO(409),
    ALREADY_REQUESTED(409),
    /** The account has no address that a link could be sent to. */
    NO_ADDRESS(409),
    /** With a link the mailbox alone would be enough to come in. */
    SECOND_FACTOR_MISSING(409),
    /** It was decided meanwhile, or it expired. */
    DECIDED(409),
    /** Only somebody else approves or refuses it. */
    OWN_REQUEST(409),
    /** Only who requested it withdraws it. */
    NOT_OWN_REQUEST(409),
    /** One of the two made the other an administrator. */
    NOT_INDEPENDENT(409),
    /** Who requested it is no administrator any more. */
    REQUESTER_GONE(409);

    private final int status;

    Problem(int status) {
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

package gt.gob.oj.portal.identityserver;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A refusal as defined by RFC 9457. */
record ProblemDetails(@Nullable String code, @Nullable String receiptCode) {
    private static final ProblemDetails NONE = new ProblemDetails(null, null);

    /** Proxies and Keycloak's own resources answer without a code, or not in JSON. */
    static ProblemDetails of(Response answer) {
        @Nullable MediaType type = answer.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return NONE;
        }
        try {
            return Objects.requireNonNullElse(answer.readEntity(ProblemDetails.class), NONE);
        } catch (ProcessingException unreadable) {
            return NONE;
        }
    }

    /** Returns whether the only reason is a missing role or audience. */
    boolean isForbidden() {
        return code == null || code.equals("forbidden");
    }

    Refused refused(int status) {
        return new Refused(status, Objects.requireNonNullElse(code, ""), Objects.requireNonNullElse(receiptCode, ""));
    }
}

package gt.gob.oj.portal.page.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The failures that a person may see, each with its status and its texts {@code failure.<name>.…}. */
public enum FailureKind {
    BAD_REQUEST(400),
    FORBIDDEN(403),
    FORM(403),
    COOKIES(403),
    SIGN_IN_REFUSED(403),
    SIGN_IN_CANCELLED(403),
    SIGN_OUT_UNCONFIRMED(400),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    TOO_SLOW(408),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    ERROR(500),
    SIGN_IN_DOWN(503),
    IDENTITY_DOWN(503),
    DATABASE_DOWN(503);

    private static final String ATTRIBUTE = FailureKind.class.getName();

    private final int status;

    FailureKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    String key() {
        return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For filters, which have no page to answer with: the container then shows the failure page. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status);
    }

    static FailureKind of(HttpServletRequest request, int status) {
        return request.getAttribute(ATTRIBUTE) instanceof FailureKind kind ? kind : of(status);
    }

    static FailureKind of(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> NOT_ALLOWED;
            case 408 -> TOO_SLOW;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED;
            default -> status < 500 ? BAD_REQUEST : ERROR;
        };
    }

    public static FailureKind of(OutOfService outage) {
        return switch (outage.part()) {
            case SIGN_IN -> SIGN_IN_DOWN;
            case IDENTITY -> IDENTITY_DOWN;
            case DATABASE -> DATABASE_DOWN;
        };
    }
}

package gt.gob.oj.portal.page.failure;

import gt.gob.oj.portal.page.Page;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Builds the page of a failure. An internal fault gets a number by which the log can be searched. */
public final class FailurePage {
    private static final System.Logger LOG = System.getLogger("gt.gob.oj.portal");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailurePage() {}

    static Response.ResponseBuilder of(FailureKind kind) {
        return Response.status(kind.status()).type(MediaType.TEXT_HTML_TYPE).entity(page(kind));
    }

    public static Response answer(FailureKind kind) {
        return of(kind).build();
    }

    static Response outage(OutOfService outage) {
        LOG.log(Level.WARNING, outage.getMessage(), outage.getCause());
        return of(FailureKind.of(outage)).header("Retry-After", "30").build();
    }

    static Response fault(Throwable fault) {
        return Response.status(500)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page(FailureKind.ERROR).with("number", log(fault)))
                .build();
    }

    static Page page(FailureKind kind) {
        return Page.of("page/failure").with("failure", kind.key());
    }

    static String log(Throwable fault) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String text = HexFormat.of().withUpperCase().formatHex(number);
        LOG.log(Level.ERROR, "Error " + text, fault);
        return text;
    }
}

package gt.gob.oj.portal.page.http;

import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer. */
public final class SecurityHeaders {
    private static final int TWO_YEARS = 2 * 365 * 24 * 60 * 60;

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * A form whose session has expired is redirected to the issuer, and browsers apply {@code form-action} to redirects
     * too.
     */
    public SecurityHeaders(URI issuer, PortalAddress portal) {
        values.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "media-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'; form-action 'self' " + PortalAddress.origin(issuer));
        values.put("X-Content-Type-Options", "nosniff");
        values.put("Referrer-Policy", "strict-origin-when-cross-origin");
        values.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        values.put("Cross-Origin-Opener-Policy", "same-origin");
        values.put("Cross-Origin-Resource-Policy", "same-origin");
        // No includeSubDomains: other sites of the domain are not under our control.
        if (portal.secure()) {
            values.put("Strict-Transport-Security", "max-age=" + TWO_YEARS);
        }
    }

    Map<String, String> values() {
        return values;
    }

    void addTo(HttpServletResponse response) {
        values.forEach(response::setHeader);
    }
}

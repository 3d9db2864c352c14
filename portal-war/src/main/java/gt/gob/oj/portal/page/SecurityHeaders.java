package gt.gob.oj.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** The headers of every answer. */
final class SecurityHeaders {
    private final String contentSecurityPolicy;

    /** A form whose session has ended is sent on to the issuer, and browsers hold {@code form-action} against that. */
    SecurityHeaders(URI issuer) {
        contentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; "
                + "media-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + PortalAddress.origin(issuer);
    }

    void addTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}

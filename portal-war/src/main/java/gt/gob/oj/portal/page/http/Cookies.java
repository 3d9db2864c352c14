package gt.gob.oj.portal.page.http;

import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates cookies that scripts cannot read and that posts from other sites do not carry. */
public final class Cookies {
    private Cookies() {}

    public static Optional<String> find(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /**
     * Creates a cookie.
     *
     * @param seconds as in {@link Cookie#setMaxAge}: negative for a session cookie, 0 to remove it
     */
    public static Cookie make(String name, String value, String path, int seconds, PortalAddress portal) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(portal.secure());
        cookie.setPath(path);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Converts the cookie for a Jakarta REST response. */
    public static NewCookie forResource(Cookie cookie) {
        return new NewCookie.Builder(cookie.getName())
                .value(cookie.getValue())
                .path(cookie.getPath())
                .maxAge(cookie.getMaxAge())
                .httpOnly(cookie.isHttpOnly())
                .secure(cookie.getSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}

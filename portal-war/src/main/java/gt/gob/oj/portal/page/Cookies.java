package gt.gob.oj.portal.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cookies that scripts cannot read and that other sites' posts do not carry. */
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

    /** {@code seconds} as in {@link Cookie#setMaxAge}: negative until the browser closes, 0 to remove. */
    public static Cookie make(String name, String value, String path, int seconds, PortalAddress portal) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(portal.secure());
        cookie.setPath(path);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

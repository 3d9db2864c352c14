package gt.gob.oj.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a change through only when it comes from a form of ours, in the same browser. */
public final class FormGuard extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Called by the identity server, which has no cookie of ours; the token in its body is what proves it. */
    private static final String BACK_CHANNEL = "/ingresar/cierre";

    /** What the server reads of a form; beyond it the container would break off without a word. */
    private static final long LARGEST_FORM = 1024 * 1024;

    @Inject
    private FormTokens tokens;

    @Inject
    private PortalAddress portal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            FailureKind.TOO_LARGE.send(request, response);
        } else if (READING.contains(request.getMethod())
                || request.getRequestURI().equals(BACK_CHANNEL)
                || (sentByOurselves(request) && carriesToken(request))) {
            chain.doFilter(request, response);
        } else {
            FailureKind.FORM.send(request, response);
        }
    }

    private boolean sentByOurselves(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals(portal.origin()));
    }

    private boolean carriesToken(HttpServletRequest request) {
        @Nullable String field = request.getParameter(FormTokens.FIELD);
        return field != null
                && Cookies.find(request, FormTokens.COOKIE)
                        .filter(cookie -> tokens.belongTogether(cookie, field))
                        .isPresent();
    }
}

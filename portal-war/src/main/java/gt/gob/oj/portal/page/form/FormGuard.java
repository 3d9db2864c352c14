package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.FormTokens;
import gt.gob.oj.portal.page.failure.FailureKind;
import gt.gob.oj.portal.page.form.intake.FormBody;
import gt.gob.oj.portal.page.form.intake.PercentEncoding;
import gt.gob.oj.portal.page.form.intake.UnreadBody;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a change only from a form of this portal in the same browser. If the form token is lost, for example because
 * the browser was closed, the person returns to the form with everything that was typed.
 */
public final class FormGuard extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUERY = 8192;

    /** Called by the identity server, which has no cookie of ours; the token in the body authenticates it. */
    private static final String BACK_CHANNEL = "/ingresar/cierre";

    @Inject
    private transient FormTokens tokens;

    @Inject
    private transient PortalAddress portal;

    @Inject
    private transient FormRescue rescue;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<FailureKind> unread = UnreadBody.reason();
        if (unread.isPresent()) {
            unread.get().send(request, response);
        } else if (!readable(request)) {
            FailureKind.BAD_REQUEST.send(request, response);
        } else if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("POST")) {
            post(request, response, chain);
        } else {
            FailureKind.NOT_ALLOWED.send(request, response);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        FormBody body = FormBody.of(request);
        if (body.failure().isPresent()) {
            body.failure().get().send(request, response);
        } else if (request.getRequestURI().equals(BACK_CHANNEL)
                || (sentByOurselves(request) && carriesToken(request, body))) {
            chain.doFilter(new FormRequest(request, body), response);
        } else {
            backToTheForm(request, response);
        }
    }

    private void backToTheForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FormRescue.Rescued> rescued = rescue.of(request);
        if (rescued.isEmpty()) {
            FailureKind.FORM.send(request, response);
            return;
        }
        response.addCookie(rescued.get().cookie());
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        String page = rescued.get().page();
        String told = page.contains(FormTokens.LOST) ? page : page + (page.contains("?") ? "&" : "?") + FormTokens.LOST;
        response.setHeader("Location", portal.of(told).toString());
    }

    /** Checks what the resources' own decoding would answer with a 5xx. */
    private static boolean readable(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return query.length() <= LONGEST_QUERY
                && PercentEncoding.decode(request.getRequestURI()).isPresent()
                && PercentEncoding.decode(query).isPresent();
    }

    private boolean sentByOurselves(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals(portal.origin()));
    }

    private boolean carriesToken(HttpServletRequest request, FormBody body) {
        return Cookies.find(request, FormTokens.COOKIE)
                .filter(cookie -> tokens.belongTogether(cookie, body.text(FormTokens.FIELD)))
                .isPresent();
    }
}

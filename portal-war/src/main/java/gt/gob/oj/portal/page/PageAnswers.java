package gt.gob.oj.portal.page;

import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders a page for one request and sets its headers. */
@ApplicationScoped
public class PageAnswers {
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final PageRenderer renderer;
    private final FormTokens tokens;
    private final PortalAddress portal;
    private final Visitors visitors;

    @Inject
    PageAnswers(PageRenderer renderer, FormTokens tokens, PortalAddress portal, Visitors visitors) {
        this.renderer = renderer;
        this.tokens = tokens;
        this.portal = portal;
        this.visitors = visitors;
    }

    public byte[] answer(Page page, HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(request);
        Optional<Visitor> visitor = visitors.visitor(request);
        AtomicReference<@Nullable String> token = new AtomicReference<>();
        PageContext context = new PageContext(
                language,
                path(request),
                // Links on an error page do not repeat the query, which may be unreadable.
                response.getStatus() >= 400 ? "" : queryWithoutLanguage(request),
                visitor,
                // All forms of a page share one token, because they share the cookie.
                () -> token.updateAndGet(made -> made != null ? made : formToken(request, response)));
        byte[] html = renderer.render(page, context).getBytes(StandardCharsets.UTF_8);
        if (Language.asked(request).isPresent()) {
            response.addCookie(Cookies.make(Language.NAME, language.code(), "/", ONE_YEAR, portal));
        }
        boolean personal =
                page.isPersonal() || visitor.isPresent() || token.get() != null || response.getStatus() >= 400;
        response.setHeader("Cache-Control", personal ? "private, no-store" : "public, max-age=0, s-maxage=60");
        response.setHeader("Vary", "Cookie");
        response.setHeader("Content-Language", language.code());
        return html;
    }

    private String formToken(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> known = Cookies.find(request, FormTokens.COOKIE).flatMap(tokens::fieldFor);
        return known.orElseGet(() -> {
            String cookie = tokens.newCookie();
            response.addCookie(Cookies.make(FormTokens.COOKIE, cookie, "/", -1, portal));
            return tokens.fieldFor(cookie).orElseThrow();
        });
    }

    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // Keeps one slash only: two would make it a link to another site.
        return (asked == null ? request.getRequestURI() : asked.toString()).replaceFirst("^/+", "/");
    }

    private static String queryWithoutLanguage(HttpServletRequest request) {
        return Arrays.stream(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith(Language.NAME + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }
}

package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.form.intake.FormBody;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the form of a person whose session or form token expired during typing. */
@ApplicationScoped
public class FormRescue {
    private final KeptForms forms;
    private final PortalAddress portal;

    @Inject
    FormRescue(KeptForms forms, PortalAddress portal) {
        this.forms = forms;
        this.portal = portal;
    }

    /** The page of the form with its query, and the cookie that finds its content again. */
    public record Rescued(String page, Cookie cookie) {}

    /** For a form of a protected page: only the person for whom it was made may see it again. */
    public Optional<Rescued> ofPerson(HttpServletRequest request) {
        return rescue(request, body -> Optional.of(body.text(Fields.PERSON)).filter(person -> !person.isEmpty()));
    }

    /** For a form whose token is missing or invalid, on a page that its sender may see. */
    Optional<Rescued> of(HttpServletRequest request) {
        return rescue(request, body -> Optional.of(forms.person(request)));
    }

    private Optional<Rescued> rescue(HttpServletRequest request, Function<FormBody, Optional<String>> owner) {
        if (!postedByOurPage(request)) {
            return Optional.empty();
        }
        try {
            FormBody body = FormBody.of(request);
            Optional<String> person = owner.apply(body);
            if (body.failure().isPresent() || body.fields().isEmpty() || person.isEmpty()) {
                return Optional.empty();
            }
            String page = page(request);
            KeptForm form =
                    new KeptForm(new Fields(body.fields()), List.of(), KeptForm.Reason.EXPIRED, "", person.get());
            return forms.keep(page, form, request).map(cookie -> new Rescued(page, cookie));
        } catch (IOException gone) { // The browser no longer waits for an answer.
            throw new UncheckedIOException(gone);
        }
    }

    /** Returns whether the browser says that the form was submitted on a page of ours, and not by a script. */
    private boolean postedByOurPage(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getMethod().equals("POST")
                && ("same-origin".equals(site)
                        || (site == null && portal.origin().equals(origin)))
                && (mode == null || mode.equals("navigate"));
    }

    private String page(HttpServletRequest request) {
        String referer = Objects.requireNonNullElse(request.getHeader("Referer"), "");
        String origin = portal.origin() + "/";
        return referer.startsWith(origin) && isAddress(referer)
                ? referer.substring(origin.length() - 1).replaceFirst("#.*", "")
                : request.getRequestURI();
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getRawPath() != null && !address.getRawPath().startsWith("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

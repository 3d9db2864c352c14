package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Visitor;
import gt.gob.oj.portal.page.Visitors;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.http.Network;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.page.settings.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the typed content of a form that was not accepted, for an hour. A post is never answered with a page: the
 * browser is redirected to the form, which is filled in from here, so that "Back" and "Reload" never ask to send a form
 * again. Needs no session, and puts nothing into an address.
 */
@ApplicationScoped
public class KeptForms {
    private static final System.Logger LOG = System.getLogger("gt.gob.oj.portal");

    private final KeptFormTable table;
    private final SecretKeys keys;
    private final PortalAddress portal;
    private final Visitors visitors;

    @Inject
    KeptForms(KeptFormTable table, SecretKeys keys, PortalAddress portal, Visitors visitors) {
        this.table = table;
        this.keys = keys;
        this.portal = portal;
        this.visitors = visitors;
    }

    /** Returns the form that this browser and person left at the requested page. */
    public Optional<KeptForm> find(HttpServletRequest request) {
        String page = request.getRequestURI();
        try {
            return Cookies.find(request, name(page))
                    .flatMap(FormSeal::ofCookie)
                    .flatMap(seal -> table.find(seal.id()).flatMap(content -> seal.open(content, page)))
                    .map(KeptForm::fromJson)
                    .filter(form -> form.person().isEmpty() || form.person().equals(person(request)));
        } catch (OutOfService outage) {
            LOG.log(Level.WARNING, "A kept form could not be read", outage);
            return Optional.empty();
        }
    }

    /**
     * Redirects to the form's page, where {@link #find} returns the typed data and the problems.
     *
     * @param page path of the form's page, with or without a query
     * @return empty if the form cannot be kept; the caller then answers with the page itself
     */
    public Optional<Response> back(
            String page, List<Problem> problems, HttpServletRequest request, HttpServletResponse response) {
        return back(page, Fields.of(request), problems, "", request, response);
    }

    /** Redirects in the same way with other fields than the posted ones, or with an outcome for the page. */
    public Optional<Response> back(
            String page,
            Fields fields,
            List<Problem> problems,
            String outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        KeptForm form = new KeptForm(fields, problems, KeptForm.Reason.MISTAKES, outcome, person(request));
        Optional<Cookie> cookie = keep(page, form, request);
        cookie.ifPresent(response::addCookie);
        return cookie.map(kept -> Response.seeOther(portal.of(page))
                .header("Cache-Control", "no-store")
                .build());
    }

    /** Deletes the kept form after it was accepted. */
    public void forget(String page, HttpServletRequest request, HttpServletResponse response) {
        Cookies.find(request, name(page)).flatMap(FormSeal::ofCookie).ifPresent(seal -> {
            response.addCookie(Cookies.make(name(page), "", page, 0, portal));
            try {
                table.remove(seal.id());
            } catch (OutOfService outage) {
                LOG.log(Level.WARNING, "A kept form could not be deleted; it expires within the hour", outage);
            }
        });
    }

    /** Returns the cookie that finds the form again; empty if it cannot be kept. */
    Optional<Cookie> keep(String page, KeptForm form, HttpServletRequest request) {
        String path = page.replaceFirst("\\?.*", "");
        FormSeal seal = FormSeal.fresh();
        try {
            Cookies.find(request, name(path)).flatMap(FormSeal::ofCookie).ifPresent(old -> table.remove(old.id()));
            return table.add(
                            seal.id(),
                            Network.of(request).hash(keys.keyFor("kept-forms")),
                            seal.seal(form.toJson(), path))
                    ? Optional.of(Cookies.make(name(path), seal.cookie(), path, KeptFormTable.SECONDS, portal))
                    : Optional.empty();
        } catch (OutOfService outage) {
            LOG.log(Level.WARNING, "A form could not be stored for its page", outage);
            return Optional.empty();
        }
    }

    /** Returns the hash of the signed-in person, or an empty string. */
    String person(HttpServletRequest request) {
        return visitors.visitor(request).map(Visitor::mark).orElse("");
    }

    /** One cookie name per page, because the cookie of {@code /revision} is also sent to the pages below it. */
    private static String name(String page) {
        return "escrito-" + UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8));
    }
}

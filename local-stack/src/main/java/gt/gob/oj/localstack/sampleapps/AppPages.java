package gt.gob.oj.localstack.sampleapps;

import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Pages;
import gt.gob.oj.localstack.web.Request;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The pages of the apps. All four share the templates; the system's name distinguishes them. */
final class AppPages {

    private final Pages pages = new Pages(AppPages.class);
    private final SampleSystem system;
    private final URI portal;
    private final String policy;

    AppPages(SampleSystem system, URI portal, URI issuer) {
        this.system = system;
        this.portal = portal;
        // Chromium applies form-action to redirects after a form, and SALIR redirects to the provider.
        this.policy =
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' "
                        + issuer.resolve("/");
    }

    Answer home(Request request, SignedIn person, Map<String, String> signOutForm) {
        return page(200, "home.ftl", request, facts(person, signOutForm));
    }

    Answer refused(Request request, SignedIn person, Map<String, String> signOutForm) {
        return page(403, "refused.ftl", request, facts(person, signOutForm));
    }

    Answer left(Request request) {
        return page(200, "left.ftl", request, Map.of());
    }

    Answer cancelled(Request request) {
        return page(200, "cancelled.ftl", request, Map.of());
    }

    Answer failed(Request request) {
        return page(400, "failed.ftl", request, Map.of());
    }

    Answer unavailable(Request request) {
        return page(503, "unavailable.ftl", request, Map.of());
    }

    Answer missing(Request request) {
        return page(404, "missing.ftl", request, Map.of());
    }

    private static Map<String, Object> facts(SignedIn person, Map<String, String> signOutForm) {
        return Map.of(
                "name", person.name(),
                "email", person.email(),
                "cui", person.cui(),
                "identityStatus", person.identityStatus(),
                "acr", person.acr(),
                "level", person.level().name(),
                "subject", person.subject(),
                "signOutForm", signOutForm);
    }

    private Answer page(int status, String template, Request request, Map<String, Object> facts) {
        Map<String, Object> model = new HashMap<>(facts);
        model.put("system", system.id());
        model.put("home", system.path());
        model.put("portal", portal.toString());
        return Answer.page(status, pages.render(template, request.language(), model))
                .with("Content-Security-Policy", policy);
    }
}

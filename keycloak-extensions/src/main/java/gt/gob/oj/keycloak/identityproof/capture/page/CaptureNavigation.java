package gt.gob.oj.keycloak.identityproof.capture.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.resources.LoginActionsService;

/** Moves between pages by redirects. Each page has its own URL. */
record CaptureNavigation(RequiredActionContext context) {

    /** The query parameter that names the step, so that the browser's Back button returns to the previous step. */
    private static final String STEP = "step";

    /** Stores the last step, for URLs that name none. */
    private static final String STEP_NOTE = "identity-proof.step";

    void go(Step step) {
        sendBack(step, Map.of(), Map.of());
    }

    void sendBack(Step step, Map<String, String> errors, Map<String, String> typed) {
        new ReturnedForm(step, errors, typed).keep(context.getAuthenticationSession());
        redirect(step);
    }

    void redirect(Step step) {
        // Keycloak redirects a resubmitted form to a URL without a step. The note makes it end at the same page.
        context.getAuthenticationSession().setAuthNote(STEP_NOTE, step.code());
        URI page = UriBuilder.fromUri(context.getActionUrl(""))
                .replaceQueryParam(LoginActionsService.SESSION_CODE)
                .replaceQueryParam(STEP, step.code())
                .build();
        context.challenge(Response.seeOther(page).build());
    }

    Optional<Step> shownLast() {
        return Step.of(context.getAuthenticationSession().getAuthNote(STEP_NOTE));
    }

    Optional<Step> named() {
        return Step.of(context.getUriInfo().getQueryParameters().getFirst(STEP));
    }

    void shows(Step step) {
        context.getAuthenticationSession().setAuthNote(STEP_NOTE, step.code());
    }
}

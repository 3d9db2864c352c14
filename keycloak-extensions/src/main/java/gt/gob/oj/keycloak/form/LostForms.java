package gt.gob.oj.keycloak.form;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * Checks the response to each form. If the session or its code had expired, the server responds before a step of the
 * flow receives the form. The input is then kept, and the redirect leads back to the same form.
 */
public final class LostForms {

    private static final Pattern LOGIN_ACTION = Pattern.compile("realms/[^/]+/login-actions/([a-z-]+)");
    private static final String SIGN_IN_PATH = "/login-actions/" + LostForm.SIGN_IN.path();

    private LostForms() {}

    public static void follow(
            KeycloakSession session, ContainerRequestContext request, ContainerResponseContext response) {
        if (session.getContext().getRealm() == null || LostForm.hasArrived(session) || isForeign(request)) {
            return;
        }
        form(request).ifPresent(form -> {
            Map<String, String> typed = form.typed(session.getContext().getHttpRequest());
            if (!typed.isEmpty()) {
                response.getHeaders().add(HttpHeaders.SET_COOKIE, form.cookie(session, typed));
                redirectToForm(session, form, request, response);
            }
        });
    }

    private static Optional<LostForm> form(ContainerRequestContext request) {
        Matcher action = LOGIN_ACTION.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
        boolean posted = request.getMethod().equals("POST")
                && request.getMediaType() != null
                && PostedTexts.areIn(request.getMediaType());
        return posted && action.matches() ? LostForm.at(action.group(1)) : Optional.empty();
    }

    private static void redirectToForm(
            KeycloakSession session,
            LostForm form,
            ContainerRequestContext request,
            ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            // After a timeout the server (26.7) redirects to the sign-in, whichever form was sent.
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            location.toString()
                                    .replace(SIGN_IN_PATH + "?", "/login-actions/" + form.firstStep() + "?"));
        } else if (response.getStatus() >= 400) {
            String client = request.getUriInfo().getQueryParameters().getFirst("client_id");
            response.setStatus(303);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            UriBuilder.fromUri(session.getContext().getUri().getBaseUri())
                                    .path("realms/{realm}/{resource}/{form}")
                                    .queryParam("client_id", client == null ? "" : client)
                                    .build(
                                            session.getContext().getRealm().getName(),
                                            LostFormResourceFactory.ID,
                                            form.path()));
        }
    }

    /** Another site must not be able to fill our forms. */
    private static boolean isForeign(ContainerRequestContext request) {
        String from = request.getHeaderString("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin") && !from.equals("none");
    }
}

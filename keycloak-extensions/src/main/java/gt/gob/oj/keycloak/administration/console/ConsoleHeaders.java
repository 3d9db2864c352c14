package gt.gob.oj.keycloak.administration.console;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.keycloak.common.util.UriUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/**
 * Sets the policy of the admin console's page. The realm's policy is made for sign-in pages without inline scripts; the
 * console needs its inline scripts and otherwise stays on "Loading".
 */
public final class ConsoleHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern CONSOLE = Pattern.compile("(?:.*/|)admin/[^/]+/console/?");

    private ConsoleHeaders() {}

    /** Replaces the realm's policy if the page is the console's. */
    public static void replacePolicy(
            KeycloakSession session, ContainerRequestContext request, ContainerResponseContext response) {
        if (CONSOLE.matcher(request.getUriInfo().getPath()).matches()
                && response.getHeaders().containsKey(POLICY)
                && response.getEntity() instanceof String page) {
            response.getHeaders()
                    .putSingle(
                            POLICY,
                            ConsolePolicy.of(page, signInServer(session)).header());
        }
    }

    /** The console may have a separate hostname ({@code hostname-admin}). */
    private static String signInServer(KeycloakSession session) {
        return UriUtils.getOrigin(session.getContext().getUri(UrlType.FRONTEND).getBaseUri());
    }
}

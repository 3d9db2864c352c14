package gt.gob.oj.keycloak.administration.console;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.keycloak.common.util.UriUtils;
import org.keycloak.headers.DefaultSecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/**
 * The realm's headers, except for the page of the admin console: the realm's policy serves the sign-in pages, which have
 * no inline script, while the console's page has some and stays on "Loading" without them.
 */
final class ConsoleHeaders extends DefaultSecurityHeadersProvider {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern CONSOLE = Pattern.compile("(?:.*/|)admin/[^/]+/console/?");

    private final KeycloakSession session;

    ConsoleHeaders(KeycloakSession session) {
        super(session);
        this.session = session;
    }

    @Override
    public void addHeaders(ContainerRequestContext request, ContainerResponseContext response) {
        super.addHeaders(request, response);
        if (CONSOLE.matcher(request.getUriInfo().getPath()).matches()
                && response.getHeaders().containsKey(POLICY)
                && response.getEntity() instanceof String page) {
            response.getHeaders()
                    .putSingle(POLICY, ConsolePolicy.of(page, signInServer()).header());
        }
    }

    /** The console may have an address of its own ({@code hostname-admin}). */
    private String signInServer() {
        return UriUtils.getOrigin(session.getContext().getUri(UrlType.FRONTEND).getBaseUri());
    }
}

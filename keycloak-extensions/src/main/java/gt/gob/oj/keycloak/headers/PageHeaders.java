package gt.gob.oj.keycloak.headers;

import gt.gob.oj.keycloak.administration.console.ConsoleHeaders;
import gt.gob.oj.keycloak.form.LostForms;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.common.util.UriUtils;
import org.keycloak.headers.DefaultSecurityHeadersProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.util.ResolveRelative;
import org.keycloak.urls.UrlType;

/** The realm's headers with the parts that depend on the page: the form targets, and whether HTTPS is required. */
final class PageHeaders extends DefaultSecurityHeadersProvider {

    private static final String POLICY = "Content-Security-Policy";
    private static final String TRANSPORT = "Strict-Transport-Security";
    private static final String PORTAL = "portal";

    private final KeycloakSession session;

    PageHeaders(KeycloakSession session) {
        super(session);
        this.session = session;
    }

    @Override
    public void addHeaders(ContainerRequestContext request, ContainerResponseContext response) {
        LostForms.follow(session, request, response);
        super.addHeaders(request, response);
        if (!"https"
                .equals(session.getContext()
                        .getUri(UrlType.FRONTEND)
                        .getBaseUri()
                        .getScheme())) {
            response.getHeaders().remove(TRANSPORT);
        }
        Object policy = response.getHeaders().getFirst(POLICY);
        if (policy != null && session.getContext().getRealm() != null) {
            String page = response.getEntity() instanceof String text ? text : "";
            response.getHeaders()
                    .putSingle(
                            POLICY,
                            new PagePolicy(policy.toString())
                                    .withFormsTo(destinations())
                                    .forPage(page)
                                    .header());
        }
        ConsoleHeaders.replacePolicy(session, request, response);
    }

    /** Chromium applies the policy also to redirects after a form. They lead to the application or to the portal. */
    private Stream<String> destinations() {
        RealmModel realm = session.getContext().getRealm();
        return Stream.of(Optional.ofNullable(session.getContext().getClient()), portal(realm))
                .flatMap(Optional::stream)
                .flatMap(this::addresses)
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .map(UriUtils::getOrigin)
                .distinct();
    }

    private static Optional<ClientModel> portal(RealmModel realm) {
        return Optional.ofNullable(realm.getClientByClientId(PORTAL));
    }

    private Stream<String> addresses(ClientModel client) {
        return client.getRedirectUris().stream()
                .map(address -> ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), address));
    }
}

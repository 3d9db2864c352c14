package gt.gob.oj.keycloak.form;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorPage;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.util.ResolveRelative;

/**
 * Redirects a form without a known session to the application, which starts anew. A browser without cookies would
 * return here endlessly, so it gets a page instead.
 */
public final class LostFormResource implements RealmResourceProvider {

    private static final String PORTAL = "portal";

    private final KeycloakSession session;

    LostFormResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("{form}")
    public Response again(@PathParam("form") String path, @QueryParam("client_id") @Nullable String client) {
        return LostForm.at(path)
                .filter(form -> form.isThere(session))
                .flatMap(form -> beginning(form, client))
                .map(address -> Response.seeOther(address).build())
                .orElseGet(
                        () -> ErrorPage.error(session, null, Response.Status.BAD_REQUEST, Messages.COOKIE_NOT_FOUND));
    }

    private Optional<URI> beginning(LostForm form, @Nullable String client) {
        Optional<String> portal = address(PORTAL);
        return switch (form) {
            case REGISTRATION -> portal.map(base -> URI.create(base + "registrarse"));
            case IDENTITY_PROOF -> portal.map(base -> URI.create(base + "mi-identidad/verificar"));
            case RESET -> Optional.of(reset(client == null || client.isEmpty() ? PORTAL : client));
            case SIGN_IN ->
                client == null || client.isEmpty() || client.equals(PORTAL)
                        ? portal.map(base -> URI.create(base + "ingresar"))
                        : address(client).map(URI::create);
        };
    }

    /** A password reset has no application that waits for it. */
    private URI reset(String client) {
        return LoginActionsService.loginActionsBaseUrl(session.getContext().getUri())
                .path(LostForm.RESET.path())
                .queryParam("client_id", client)
                .build(session.getContext().getRealm().getName());
    }

    /** The portal's URL gets a trailing slash, even if the realm omits it. */
    private Optional<String> address(String id) {
        ClientModel client = session.getContext().getRealm().getClientByClientId(id);
        return client == null || !client.isEnabled() || client.getBaseUrl() == null
                ? Optional.empty()
                : Optional.of(ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), client.getBaseUrl()))
                        .map(base -> id.equals(PORTAL) && !base.endsWith("/") ? base + "/" : base);
    }

    @Override
    public Object getResource() {
        return this;
    }

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.AccountResourceProvider;

/** In the place of Keycloak's account console: the pages of the portal. */
public final class OwnPages implements AccountResourceProvider {

    private final KeycloakSession session;

    OwnPages(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("{any:.*}")
    public Response leadOn() {
        String portal = session.getProvider(IdentityProofProvider.class).portalUrl();
        return Response.seeOther(URI.create(portal + "/mi-perfil")).build();
    }

    @Override
    public Object getResource() {
        return this;
    }

    @Override
    public void close() {}
}

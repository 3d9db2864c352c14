package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.PortalAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.services.resource.AccountResourceProvider;

/** Redirects to the portal's pages instead of Keycloak's account console. */
public final class PortalRedirect implements AccountResourceProvider {

    @GET
    @Path("{any:.*}")
    public Response leadOn() {
        String portal = PortalAddress.configured();
        return Response.seeOther(URI.create(portal + "/mi-perfil")).build();
    }

    @Override
    public Object getResource() {
        return this;
    }

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** Open to anybody: it hands out work, and knows nothing about people. */
public final class AltchaResource implements RealmResourceProvider {

    private final KeycloakSession session;

    AltchaResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("challenge")
    @Produces(MediaType.APPLICATION_JSON)
    public Response challenge() {
        String key = AltchaKey.of(session, session.getContext().getRealm());
        return Response.ok(AltchaChallenge.signedWith(key))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Override
    public Object getResource() {
        return this;
    }

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.captcha;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resource.RealmResourceProvider;

/** Public: it issues challenges and has no access to personal data. */
public final class AltchaResource implements RealmResourceProvider {

    /** The realm attribute for the difficulty. */
    private static final String MAX_NUMBER = "captcha.altcha.maxNumber";

    private final KeycloakSession session;

    AltchaResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("challenge")
    @Produces(MediaType.APPLICATION_JSON)
    public Response challenge() {
        RealmModel realm = session.getContext().getRealm();
        long maxNumber = realm.getAttribute(MAX_NUMBER, AltchaChallenge.USUAL_CEILING);
        return Response.ok(AltchaChallenge.signedWith(AltchaCaptcha.key(session, realm), maxNumber))
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

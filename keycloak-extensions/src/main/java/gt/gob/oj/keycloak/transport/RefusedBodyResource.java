package gt.gob.oj.keycloak.transport;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.util.LocaleUtil;

/** Explains on a page of the realm why a form was refused. Requests are rerouted here; no client calls it. */
public final class RefusedBodyResource implements RealmResourceProvider {

    private final KeycloakSession session;

    RefusedBodyResource(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return this;
    }

    @GET
    @Path("{code}")
    public Response page(@PathParam("code") String code) {
        BodyRefusal refusal = BodyRefusal.of(code).orElseThrow(NotFoundException::new);
        LocaleUtil.processLocaleParam(session, session.getContext().getRealm(), null);
        return session.getProvider(LoginFormsProvider.class)
                .setError(refusal.messageKey())
                .createErrorPage(Response.Status.fromStatusCode(refusal.status()));
    }

    @Override
    public void close() {}
}

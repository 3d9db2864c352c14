package gt.gob.oj.keycloak.account.activity;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.rest.BearerToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** The recorded activity of the caller, and of nobody else. */
public final class AccountActivityResource implements PlainResource {

    private final KeycloakSession session;

    AccountActivityResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    public Response activity() {
        return answer(user -> Map.of("items", Activity.of(session, realm(), user)));
    }

    @GET
    @Path("record")
    public Response ownRecord() {
        return answer(user -> OwnRecord.of(session, realm(), user));
    }

    private Response answer(Function<UserModel, Object> answer) {
        Optional<AuthResult> caller = BearerToken.authenticate(session);
        Response.ResponseBuilder response;
        if (caller.isEmpty()) {
            response = Response.status(Response.Status.UNAUTHORIZED).header("WWW-Authenticate", "Bearer");
        } else if (!Caller.mayManageAccount(caller.get())) {
            response = Response.status(Response.Status.FORBIDDEN);
        } else {
            response = Response.ok(answer.apply(caller.get().user())).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}

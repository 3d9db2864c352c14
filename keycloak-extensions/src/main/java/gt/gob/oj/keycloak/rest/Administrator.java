package gt.gob.oj.keycloak.rest;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** A caller with an access token for the API's audience and, currently, the role of a portal administrator. */
public record Administrator(AuthResult caller) {

    private static final String ROLE = "portal-administrator";

    /** Runs the operation, or responds with the reason for the rejection. */
    public static Response call(KeycloakSession session, String audience, Function<Administrator, Response> operation) {
        Optional<AuthResult> caller = BearerToken.authenticate(session);
        if (caller.isEmpty()) {
            return AccessProblem.UNAUTHENTICATED.answer();
        }
        return mayCall(session, audience, caller.get())
                ? operation.apply(new Administrator(caller.get()))
                : AccessProblem.FORBIDDEN.answer();
    }

    private static boolean mayCall(KeycloakSession session, String audience, AuthResult caller) {
        RoleModel role = session.getContext().getRealm().getRole(ROLE);
        return caller.token().hasAudience(audience)
                && role != null
                && caller.user().hasRole(role);
    }

    public String id() {
        return caller.user().getId();
    }
}

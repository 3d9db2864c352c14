package gt.gob.oj.keycloak.cape.desk;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Who calls: an access token of this realm for this audience, and the role as it stands now. */
record Administrator(AuthResult caller) {

    private static final String AUDIENCE = "cape-desk";
    private static final String ROLE = "portal-administrator";

    /** The caller, or why not. */
    sealed interface Entry {

        record Granted(Administrator administrator) implements Entry {}

        record Refused(DeskProblem problem) implements Entry {}
    }

    static Entry of(KeycloakSession session) {
        return authenticate(session)
                .map(caller -> mayCome(session, caller)
                        ? new Entry.Granted(new Administrator(caller))
                        : new Entry.Refused(DeskProblem.FORBIDDEN))
                .orElseGet(() -> new Entry.Refused(DeskProblem.UNAUTHENTICATED));
    }

    private static boolean mayCome(KeycloakSession session, AuthResult caller) {
        RoleModel role = session.getContext().getRealm().getRole(ROLE);
        return caller.token().hasAudience(AUDIENCE)
                && role != null
                && caller.user().hasRole(role);
    }

    private static Optional<AuthResult> authenticate(KeycloakSession session) {
        try {
            AppAuthManager.@Nullable AuthHeader header = AppAuthManager.extractAuthorizationHeaderTokenOrReturnNull(
                    session.getContext().getHttpRequest().getHttpHeaders());
            return header == null
                    ? Optional.empty()
                    : Optional.ofNullable(new AppAuthManager.BearerTokenAuthenticator(session)
                            .setTokenString(header.getToken())
                            .authenticate());
        } catch (NotAuthorizedException severalHeaders) {
            return Optional.empty();
        }
    }

    String id() {
        return caller.user().getId();
    }
}

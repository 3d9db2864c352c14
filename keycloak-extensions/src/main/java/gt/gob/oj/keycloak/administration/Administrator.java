package gt.gob.oj.keycloak.administration;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** The caller: an access token of this realm for this audience, and the role as it stands at the moment. */
record Administrator(AuthResult caller) {

    private static final String AUDIENCE = "staff-administration";

    /** The caller, or why not. */
    sealed interface Entry {

        record Granted(Administrator administrator) implements Entry {}

        record Refused(Problem problem) implements Entry {}
    }

    static Entry of(KeycloakSession session) {
        return authenticate(session)
                .map(caller -> mayEnter(session, caller)
                        ? new Entry.Granted(new Administrator(caller))
                        : new Entry.Refused(Problem.FORBIDDEN))
                .orElseGet(() -> new Entry.Refused(Problem.UNAUTHENTICATED));
    }

    private static boolean mayEnter(KeycloakSession session, AuthResult caller) {
        return caller.token().hasAudience(AUDIENCE)
                && StaffRole.PORTAL_ADMINISTRATOR.isHeldBy(session.getContext().getRealm(), caller.user());
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

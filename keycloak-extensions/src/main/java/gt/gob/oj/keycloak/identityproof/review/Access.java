package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Refusal;
import jakarta.ws.rs.NotAuthorizedException;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Who calls: an access token of this realm for this audience; for reviewers the role as it is now, too. */
final class Access {

    static final String AUDIENCE = "identity-review";
    private static final String REVIEWER = "identity-reviewer";

    private final @Nullable AuthResult caller;
    private final @Nullable Refusal refusal;

    private Access(@Nullable AuthResult caller, @Nullable Refusal refusal) {
        this.caller = caller;
        this.refusal = refusal;
    }

    static Access signedIn(KeycloakSession session) {
        AuthResult caller = authenticate(session);
        if (caller == null) {
            return new Access(null, Refusal.UNAUTHENTICATED);
        }
        return caller.token().hasAudience(AUDIENCE) ? new Access(caller, null) : new Access(null, Refusal.FORBIDDEN);
    }

    static Access reviewer(KeycloakSession session) {
        Access access = signedIn(session);
        if (access.refusal != null) {
            return access;
        }
        RoleModel role = session.getContext().getRealm().getRole(REVIEWER);
        boolean reviewer = role != null && access.caller().user().hasRole(role);
        return reviewer ? access : new Access(null, Refusal.FORBIDDEN);
    }

    private static @Nullable AuthResult authenticate(KeycloakSession session) {
        try {
            AppAuthManager.AuthHeader header = AppAuthManager.extractAuthorizationHeaderTokenOrReturnNull(
                    session.getContext().getHttpRequest().getHttpHeaders());
            return header == null
                    ? null
                    : new AppAuthManager.BearerTokenAuthenticator(session)
                            .setTokenString(header.getToken())
                            .authenticate();
        } catch (NotAuthorizedException severalHeaders) {
            return null;
        }
    }

    @Nullable Refusal refusal() {
        return refusal;
    }

    AuthResult caller() {
        if (caller == null) {
            throw new IllegalStateException("access was refused");
        }
        return caller;
    }

    String userId() {
        return caller().user().getId();
    }
}

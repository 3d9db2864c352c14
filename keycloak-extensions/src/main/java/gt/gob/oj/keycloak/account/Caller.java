package gt.gob.oj.keycloak.account;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AccountRoles;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Who calls: an access token of this realm that is still good, for the audience {@code account}, with its role. */
final class Caller {

    private Caller() {}

    /** Empty without such a token. */
    static Optional<AuthResult> of(KeycloakSession session) {
        try {
            AppAuthManager.AuthHeader header = AppAuthManager.extractAuthorizationHeaderTokenOrReturnNull(
                    session.getContext().getHttpRequest().getHttpHeaders());
            @Nullable AuthResult caller = header == null
                    ? null
                    : new AppAuthManager.BearerTokenAuthenticator(session)
                            .setTokenString(header.getToken())
                            .authenticate();
            return Optional.ofNullable(caller);
        } catch (NotAuthorizedException severalHeaders) {
            return Optional.empty();
        }
    }

    static boolean mayManageAccount(AuthResult caller) {
        AccessToken token = caller.token();
        UserModel user = caller.user();
        AccessToken.@Nullable Access account = token.getResourceAccess(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID);
        return token.hasAudience(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID)
                && account != null
                && account.isUserInRole(AccountRoles.MANAGE_ACCOUNT)
                && user.getServiceAccountClientLink() == null;
    }
}

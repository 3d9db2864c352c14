package gt.gob.oj.keycloak.account.activity;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.AccountRoles;
import org.keycloak.models.Constants;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Checks that a caller has a token for the audience {@code account} and its management role. */
final class Caller {

    private Caller() {}

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

package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.LinkAddress;
import org.keycloak.TokenVerifier;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionToken;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionTokenHandler;

/** In the place of the stock handler, whose links serve again and again until they end: these serve once. */
public final class AdministratorsLinks extends ExecuteActionsActionTokenHandler {

    @Override
    public boolean canUseTokenRepeatedly(
            ExecuteActionsActionToken token, ActionTokenContext<ExecuteActionsActionToken> context) {
        return false;
    }

    @Override
    protected TokenVerifier.Predicate<DefaultActionToken> verifyEmail(
            ActionTokenContext<? extends DefaultActionToken> context) {
        return LinkAddress.check(context);
    }

    @Override
    public int order() {
        return 10;
    }
}

package gt.gob.oj.keycloak.signin;

import org.keycloak.authentication.actiontoken.ActionTokenContext;
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
    public int order() {
        return 10;
    }
}

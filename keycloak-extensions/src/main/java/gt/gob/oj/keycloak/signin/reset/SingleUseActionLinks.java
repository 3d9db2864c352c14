package gt.gob.oj.keycloak.signin.reset;

import gt.gob.oj.keycloak.LinkAddress;
import org.keycloak.TokenVerifier;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionToken;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionTokenHandler;

/** Replaces the stock handler, whose links can be used repeatedly until they expire. These links work once. */
public final class SingleUseActionLinks extends ExecuteActionsActionTokenHandler {

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

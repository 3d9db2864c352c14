package gt.gob.oj.keycloak.signin.reset;

import gt.gob.oj.keycloak.LinkAddress;
import org.keycloak.TokenVerifier;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionTokenHandler;

/** Replaces the stock handler: the links of {@link ResetMail} carry a seal of the address. */
public final class ResetLinks extends ResetCredentialsActionTokenHandler {

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

package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticator;

/** The code of an authenticator app, with the button "Cancelar". */
final class AuthenticatorAppStep extends OTPFormAuthenticator {

    @Override
    public void action(AuthenticationFlowContext context) {
        if (!CancelButton.isPressed(context)) {
            super.action(context);
        }
    }
}

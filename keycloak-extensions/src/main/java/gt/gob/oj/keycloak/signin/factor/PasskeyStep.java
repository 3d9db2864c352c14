package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.WebAuthnPasswordlessAuthenticator;
import org.keycloak.models.KeycloakSession;

/** A passkey as the second factor, with the button "Cancelar". */
final class PasskeyStep extends WebAuthnPasswordlessAuthenticator {

    PasskeyStep(KeycloakSession session) {
        super(session);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        if (!CancelButton.isPressed(context)) {
            super.action(context);
        }
    }
}

package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticator;
import org.keycloak.models.KeycloakSession;

/** A recovery code, with the button "Cancelar". */
final class RecoveryCodeStep extends RecoveryAuthnCodesFormAuthenticator {

    RecoveryCodeStep(KeycloakSession session) {
        super(session);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        if (!CancelButton.isPressed(context)) {
            super.action(context);
        }
    }
}

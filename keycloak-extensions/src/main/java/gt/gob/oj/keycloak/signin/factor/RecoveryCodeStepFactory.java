package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock factory of the same id. */
public final class RecoveryCodeStepFactory extends RecoveryAuthnCodesFormAuthenticatorFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new RecoveryCodeStep(session);
    }

    @Override
    public int order() {
        return 10;
    }
}

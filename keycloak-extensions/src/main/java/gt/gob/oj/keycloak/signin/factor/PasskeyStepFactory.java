package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.WebAuthnPasswordlessAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock factory of the same id. */
public final class PasskeyStepFactory extends WebAuthnPasswordlessAuthenticatorFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PasskeyStep(session);
    }

    @Override
    public int order() {
        return 10;
    }
}

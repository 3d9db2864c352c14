package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock factory of the same id. */
public final class AuthenticatorAppStepFactory extends OTPFormAuthenticatorFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new AuthenticatorAppStep();
    }

    @Override
    public int order() {
        return 10;
    }
}

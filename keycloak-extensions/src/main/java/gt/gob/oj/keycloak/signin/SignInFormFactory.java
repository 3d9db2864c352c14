package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.signin.brake.BrakeSettings;
import gt.gob.oj.keycloak.signin.brake.NameLocks;
import java.util.List;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Replaces {@code auth-username-password-form} in browser flows. */
public final class SignInFormFactory extends UsernamePasswordFormFactory {

    private final NameLocks locks = new NameLocks();

    @Override
    public Authenticator create(KeycloakSession session) {
        return new SignInForm(session, locks);
    }

    @Override
    public String getId() {
        return "sign-in-form";
    }

    @Override
    public String getDisplayType() {
        return "Sign-in form with brakes";
    }

    @Override
    public String getHelpText() {
        return "Validates e-mail and password, requires the captcha after failures, and reports an outage of CAPE.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return BrakeSettings.properties();
    }
}

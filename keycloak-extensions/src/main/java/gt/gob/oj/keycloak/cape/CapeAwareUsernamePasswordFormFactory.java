package gt.gob.oj.keycloak.cape;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** For browser flows, in the place of {@code auth-username-password-form}. */
public final class CapeAwareUsernamePasswordFormFactory extends UsernamePasswordFormFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new CapeAwareUsernamePasswordForm(session);
    }

    @Override
    public String getId() {
        return "cape-aware-username-password-form";
    }

    @Override
    public String getDisplayType() {
        return "Username Password Form, CAPE aware";
    }

    @Override
    public String getHelpText() {
        return "Validates a username and password, and says so when CAPE does not answer.";
    }
}

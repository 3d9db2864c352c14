package gt.gob.oj.keycloak.registration;

import java.util.List;
import org.keycloak.authentication.FormAction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Place its action last: its refusal hides those of the actions before it. */
public final class AltchaFormActionFactory extends RegistrationActionFactory {

    @Override
    public FormAction create(KeycloakSession session) {
        return new AltchaFormAction();
    }

    @Override
    public String getId() {
        return "registration-altcha";
    }

    @Override
    public String getDisplayType() {
        return "Captcha: ALTCHA";
    }

    @Override
    public String getHelpText() {
        return "Asks the browser for a proof of work made and checked by this server.";
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}

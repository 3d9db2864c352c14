package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.PlainFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The only step of a realm's registration flow, which is a basic flow. */
public final class CitizenRegistrationFactory implements AuthenticatorFactory, PlainFactory<Authenticator> {

    private static final Requirement[] CHOICES = {Requirement.REQUIRED};

    @Override
    public Authenticator create(KeycloakSession session) {
        return new CitizenRegistration();
    }

    @Override
    public String getId() {
        return "citizen-registration";
    }

    @Override
    public String getDisplayType() {
        return "Citizen registration";
    }

    @Override
    public String getHelpText() {
        return "Registers a citizen once the e-mail address is confirmed by a code or a link.";
    }

    @Override
    public @Nullable String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return RegistrationSettings.PROPERTIES;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return CHOICES.clone();
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }
}

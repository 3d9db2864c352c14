package gt.gob.oj.keycloak.signin.reset;

import gt.gob.oj.keycloak.PlainFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The first step of a flow that resets credentials. */
public final class ResetRequestFactory implements AuthenticatorFactory, PlainFactory<Authenticator> {

    private static final Requirement[] CHOICES = {Requirement.REQUIRED};

    @Override
    public Authenticator create(KeycloakSession session) {
        return new ResetRequest();
    }

    @Override
    public String getId() {
        return "reset-request";
    }

    @Override
    public String getDisplayType() {
        return "Request a reset link";
    }

    @Override
    public String getHelpText() {
        return "Accepts an address and a captcha, answers everybody alike, and continues only with the mailed link.";
    }

    @Override
    public @Nullable String getReferenceCategory() {
        return null;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return CHOICES.clone();
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}

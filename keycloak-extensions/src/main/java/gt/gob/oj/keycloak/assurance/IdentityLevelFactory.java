package gt.gob.oj.keycloak.assurance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * For the subflow of the level {@code urn:oj:acr:identidad}. {@code KC_SPI_AUTHENTICATOR__IDENTITY_LEVEL__PORTAL_URL}
 * sets the portal's URL.
 */
public final class IdentityLevelFactory implements AuthenticatorFactory {

    private static final Requirement[] CHOICES = {Requirement.REQUIRED, Requirement.DISABLED};

    private String verifyUrl = "/mi-identidad";

    @Override
    public void init(Config.Scope config) {
        verifyUrl = config.get("portal-url", "").replaceFirst("/+$", "") + "/mi-identidad";
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new IdentityLevel(verifyUrl, IdentityStatuses::in);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return IdentityLevel.ID;
    }

    @Override
    public String getDisplayType() {
        return "Approved identity";
    }

    @Override
    public String getHelpText() {
        return "Succeeds for people with an approved identity proof.";
    }

    @Override
    public @Nullable String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return CHOICES.clone();
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

package gt.gob.oj.keycloak.identityproof.capture;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

public final class IdentityProofActionFactory implements RequiredActionFactory {

    static final String ID = "identity-proof";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new IdentityProofAction();
    }

    @Override
    public String getDisplayText() {
        return "Verificar mi identidad";
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return List.of();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}

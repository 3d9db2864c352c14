package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.PlainFactory;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

public final class IdentityProofActionFactory implements RequiredActionFactory, PlainFactory<RequiredActionProvider> {

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
    public String getId() {
        return ID;
    }
}

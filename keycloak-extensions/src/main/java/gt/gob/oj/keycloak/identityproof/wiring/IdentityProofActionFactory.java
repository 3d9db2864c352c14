package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.identityproof.capture.page.Initiation;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

public final class IdentityProofActionFactory implements RequiredActionFactory, PlainFactory<RequiredActionProvider> {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return Composition.of(session).action();
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
        return Initiation.ACTION;
    }
}

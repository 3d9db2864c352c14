package gt.gob.oj.keycloak.language;

import org.keycloak.Config;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.locale.LocaleSelectorProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Stands before Keycloak's own selector by its order. */
public final class ChosenLocaleSelectorFactory implements LocaleSelectorProviderFactory {
    @Override
    public LocaleSelectorProvider create(KeycloakSession session) {
        return new ChosenLocaleSelector(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "chosen";
    }

    @Override
    public int order() {
        return 10;
    }
}

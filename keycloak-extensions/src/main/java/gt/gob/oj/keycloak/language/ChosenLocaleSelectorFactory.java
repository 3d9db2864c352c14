package gt.gob.oj.keycloak.language;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.locale.LocaleSelectorProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Takes precedence over Keycloak's own selector through its higher order. */
public final class ChosenLocaleSelectorFactory
        implements LocaleSelectorProviderFactory, PlainFactory<LocaleSelectorProvider> {
    @Override
    public LocaleSelectorProvider create(KeycloakSession session) {
        return new ChosenLocaleSelector(session);
    }

    @Override
    public String getId() {
        return "chosen";
    }

    @Override
    public int order() {
        return 10;
    }
}

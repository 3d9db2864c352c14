package gt.gob.oj.keycloak.identityproof.wiring;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes the feature available and configurable as a Keycloak SPI. */
public final class IdentityProofSpi implements Spi {

    static final String NAME = "identity-proof";

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return Composition.class;
    }

    @Override
    public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
        return CompositionFactory.class;
    }
}

package gt.gob.oj.keycloak.identityproof.wiring;

import org.keycloak.provider.ProviderFactory;

/** What the SPI asks of its factories. */
public interface IdentityProofProviderFactory extends ProviderFactory<IdentityProofProvider> {}

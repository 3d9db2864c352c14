package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;

/** Tink with the key types of the vault. Registered once, because registration costs as much as a small chunk. */
final class TinkConfiguration {

    private static final Configuration REGISTERED = register();

    private TinkConfiguration() {}

    static Configuration get() {
        return REGISTERED;
    }

    private static Configuration register() {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot set Tink up", e);
        }
    }
}

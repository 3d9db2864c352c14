package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Opens the vault once it is needed: a vault that is out of order must not keep people from signing in. */
final class OpenVault {

    private final VaultSettings settings;
    private volatile @Nullable EvidenceVault vault;

    OpenVault(VaultSettings settings) {
        this.settings = settings;
    }

    EvidenceVault get() {
        EvidenceVault open = vault;
        return open == null ? open() : open;
    }

    private synchronized EvidenceVault open() {
        EvidenceVault open = vault;
        if (open == null) {
            try {
                open = EncryptedVault.open(settings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            vault = open;
        }
        return open;
    }
}

package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the vault at its first use, so that a vault that fails does not prevent people from signing in. */
final class OpenVault implements EvidenceVault {

    private final VaultSettings settings;
    private volatile @Nullable EvidenceVault vault;

    OpenVault(VaultSettings settings) {
        this.settings = settings;
    }

    /** For jobs, which must not start while the vault cannot be opened: throws an {@link UncheckedIOException}. */
    EvidenceVault vault() {
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

    @Override
    public WrappedKey newKey(String objectId) {
        return vault().newKey(objectId);
    }

    @Override
    public Chunk write(
            String objectId, WrappedKey key, int number, InputStream bytes, long limit, MessageDigest... told)
            throws IOException {
        return vault().write(objectId, key, number, bytes, limit, told);
    }

    @Override
    public InputStream read(String objectId, WrappedKey key, List<Chunk> chunks, long from, long length)
            throws IOException {
        return vault().read(objectId, key, chunks, from, length);
    }

    @Override
    public void eraseChunk(String objectId, String name) throws IOException {
        vault().eraseChunk(objectId, name);
    }

    @Override
    public void keepOnly(String objectId, Collection<Chunk> chunks) throws IOException {
        vault().keepOnly(objectId, chunks);
    }

    @Override
    public void erase(String objectId) throws IOException {
        vault().erase(objectId);
    }

    @Override
    public List<Stored> stored(String prefix) throws IOException {
        return vault().stored(prefix);
    }
}

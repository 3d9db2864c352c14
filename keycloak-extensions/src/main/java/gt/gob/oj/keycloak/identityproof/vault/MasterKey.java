package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps the object keys: a Tink keyset in a file that only the server may read. The primary key wraps; all
 * enabled keys unwrap. A replaced file is detected without a restart.
 */
public final class MasterKey {

    private final MasterKeyFile file;
    private volatile Loaded loaded;

    private MasterKey(MasterKeyFile file) throws IOException {
        this.file = file;
        this.loaded = Loaded.from(file, Version.of(file.path()));
    }

    static MasterKey load(Path file) throws IOException {
        return new MasterKey(new MasterKeyFile(file));
    }

    static MasterKey create(Path file) throws IOException {
        new MasterKeyFile(file).create();
        return load(file);
    }

    WrappedKey wrap(KeysetHandle key, byte[] context) throws GeneralSecurityException {
        return new WrappedKey(
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, current().aead(), context));
    }

    KeysetHandle unwrap(WrappedKey key, byte[] context) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(key.bytes(), current().aead(), context);
    }

    /** Whether the current primary key wrapped this key. */
    boolean isCurrent(WrappedKey key) throws GeneralSecurityException {
        return MasterKeyFile.wrappedBy(key) == current().keyset().getPrimary().getId();
    }

    /** The loaded keyset stays in use while the file cannot be read. */
    private Loaded current() {
        Loaded now = loaded;
        try {
            Version version = Version.of(file.path());
            if (!version.equals(now.version())) {
                now = Loaded.from(file, version);
                loaded = now;
            }
        } catch (IOException notReadableNow) {
            return now;
        }
        return now;
    }

    private record Version(
            FileTime changed, long size, @Nullable Object inode) {

        static Version of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }

    private record Loaded(Version version, KeysetHandle keyset, Aead aead) {

        static Loaded from(MasterKeyFile file, Version version) throws IOException {
            KeysetHandle keyset = file.read();
            try {
                return new Loaded(version, keyset, keyset.getPrimitive(TinkConfiguration.get(), Aead.class));
            } catch (GeneralSecurityException e) {
                throw new IOException("the master key file is not a usable keyset", e);
            }
        }
    }
}

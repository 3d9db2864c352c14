package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import gt.gob.oj.keycloak.identityproof.WrappedKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key that wraps the keys of the objects: a Tink keyset in a file that only the server may read. */
public final class MasterKey {

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    public static MasterKey load(Path file) throws IOException {
        try {
            String keyset = Files.readString(file);
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(tink(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IOException("the master key file is not a usable keyset", e);
        }
    }

    /** Of several nodes that create it at once, all end with the same key. */
    public static MasterKey create(Path file) throws IOException {
        Path temporary = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            tink();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            OwnerOnly.directories(file.toAbsolutePath().resolveSibling(""));
            OwnerOnly.write(
                    temporary, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            return load(file);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot make a master key", e);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return load(file);
    }

    WrappedKey wrap(KeysetHandle key, byte[] context) throws GeneralSecurityException {
        return new WrappedKey(TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, context));
    }

    KeysetHandle unwrap(WrappedKey key, byte[] context) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(key.bytes(), aead, context);
    }

    static com.google.crypto.tink.Configuration tink() throws GeneralSecurityException {
        AeadConfig.register();
        StreamingAeadConfig.register();
        return RegistryConfiguration.get();
    }
}

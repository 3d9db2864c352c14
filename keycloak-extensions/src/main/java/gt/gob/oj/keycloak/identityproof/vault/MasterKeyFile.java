package gt.gob.oj.keycloak.identityproof.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.proto.EncryptedKeyset;
import com.google.protobuf.InvalidProtocolBufferException;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The file of the master keyset, with the operators' actions on it. It is always replaced atomically. */
public record MasterKeyFile(Path path) {

    private static final byte TINK_PREFIX = 1;

    KeysetHandle read() throws IOException {
        try {
            TinkConfiguration.get();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IOException("the master key file is not a usable keyset", e);
        }
    }

    /** Several nodes that create it at the same time end up with the same key. */
    void create() throws IOException {
        Path temporary = temporary();
        try {
            TinkConfiguration.get();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            OwnerOnly.directories(path.toAbsolutePath().resolveSibling(""));
            OwnerOnly.write(temporary, json(keyset));
            Files.createLink(path, temporary);
        } catch (FileAlreadyExistsException e) {
            // Another node created it first.
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot create a master key", e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Adds a key that does not wrap yet, so that it can be distributed to all nodes before one of them uses it. */
    public int prepare() throws IOException {
        KeysetHandle keyset = read();
        KeysetHandle.Builder more = KeysetHandle.newBuilder(keyset);
        more.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId());
        replace(more);
        return newest(read()).getId();
    }

    /** Makes the newest key the primary one. If it already is, creates a key first. Creates a missing file. */
    public int rotate() throws IOException {
        if (!Files.exists(path)) {
            create();
            return read().getPrimary().getId();
        }
        if (newest(read()).isPrimary()) {
            prepare();
        }
        KeysetHandle.Builder rotated = KeysetHandle.newBuilder(read());
        rotated.getAt(rotated.size() - 1).makePrimary();
        replace(rotated);
        return read().getPrimary().getId();
    }

    /** Disables the keys that no longer wrap any key. Keeps the newest and the primary one. */
    public List<Integer> disableAllBut(Set<Integer> inUse) throws IOException {
        KeysetHandle keyset = read();
        KeysetHandle.Builder fewer = KeysetHandle.newBuilder(keyset);
        List<Integer> disabled = new ArrayList<>();
        for (int i = 0; i < keyset.size() - 1; i++) {
            KeysetHandle.Entry key = keyset.getAt(i);
            if (!key.isPrimary() && key.getStatus() == KeyStatus.ENABLED && !inUse.contains(key.getId())) {
                fewer.getAt(i).setStatus(KeyStatus.DISABLED);
                disabled.add(key.getId());
            }
        }
        if (!disabled.isEmpty()) {
            replace(fewer);
        }
        return disabled;
    }

    /** The id of the master key that wrapped it. */
    public static int wrapperOf(WrappedKey key) throws IOException {
        try {
            return wrappedBy(key);
        } catch (GeneralSecurityException e) {
            throw new IOException("not a wrapped key", e);
        }
    }

    private static KeysetHandle.Entry newest(KeysetHandle keyset) {
        return keyset.getAt(keyset.size() - 1);
    }

    private void replace(KeysetHandle.Builder keyset) throws IOException {
        Path temporary = temporary();
        try {
            OwnerOnly.write(temporary, json(keyset.build()));
            OwnerOnly.publish(temporary, path.toAbsolutePath());
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot create a master key", e);
        }
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private Path temporary() {
        return path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** The id of the master key that wrapped it. Tink writes it before the encrypted bytes. */
    static int wrappedBy(WrappedKey key) throws GeneralSecurityException {
        try {
            ByteBuffer sealed =
                    EncryptedKeyset.parseFrom(key.bytes()).getEncryptedKeyset().asReadOnlyByteBuffer();
            if (sealed.remaining() < 5 || sealed.get() != TINK_PREFIX) {
                throw new GeneralSecurityException("not wrapped by a master key");
            }
            return sealed.getInt();
        } catch (InvalidProtocolBufferException e) {
            throw new GeneralSecurityException("not a wrapped key", e);
        }
    }
}

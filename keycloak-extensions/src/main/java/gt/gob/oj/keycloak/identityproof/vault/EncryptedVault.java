package gt.gob.oj.keycloak.identityproof.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Encrypts each chunk in segments of 64 KiB with AES-256-GCM under the object's key. The associated data are the
 * object's id and the chunk's number, so that chunks cannot be swapped.
 */
public final class EncryptedVault implements EvidenceVault {

    private static final int SEGMENT = 64 * 1024;

    /** The folder or bucket may contain files of others, which are ignored. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final BlobStore blobs;
    private final MasterKey master;
    private final Parameters objectKeys;

    EncryptedVault(BlobStore blobs, MasterKey master) throws IOException {
        this.blobs = blobs;
        this.master = master;
        try {
            this.objectKeys = AesGcmHkdfStreamingParameters.builder()
                    .setKeySizeBytes(32)
                    .setDerivedAesGcmKeySizeBytes(32)
                    .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                    .setCiphertextSegmentSizeBytes(SEGMENT)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot open the vault", e);
        }
    }

    /** Creates the folder and the master key if both are missing. Fails if there is evidence without a master key. */
    public static EncryptedVault open(VaultSettings settings) throws IOException {
        VaultSettings.Bucket bucket = settings.bucket();
        if (bucket != null) {
            // Nodes that start at the same time would each create a key of their own.
            return new EncryptedVault(new S3Blobs(bucket), MasterKey.load(settings.masterKeyFile()));
        }
        BlobStore files = FileBlobs.in(settings.directory());
        Path key = settings.masterKeyFile();
        if (!Files.exists(key) && !files.isEmpty()) {
            throw new IOException("the vault holds evidence, but its master key file is missing: " + key);
        }
        return new EncryptedVault(files, Files.exists(key) ? MasterKey.load(key) : MasterKey.create(key));
    }

    /** Creates nothing, so that a misspelled folder is not mistaken for an empty vault. */
    public static EncryptedVault existing(VaultSettings settings) throws IOException {
        if (settings.bucket() == null && !Files.isDirectory(settings.directory())) {
            throw new IOException("there is no vault at " + settings.directory());
        }
        if (!Files.exists(settings.masterKeyFile())) {
            throw new IOException("there is no master key at " + settings.masterKeyFile());
        }
        return open(settings);
    }

    @Override
    public WrappedKey newKey(String objectId) {
        try {
            return master.wrap(KeysetHandle.generateNew(objectKeys), context(objectId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot create a key", e);
        }
    }

    /** The same key, wrapped by the current master key. Empty if it already is. */
    public Optional<WrappedKey> rewrap(String objectId, WrappedKey key) throws IOException {
        try {
            return master.isCurrent(key)
                    ? Optional.empty()
                    : Optional.of(master.wrap(master.unwrap(key, context(objectId)), context(objectId)));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot unwrap the key of object " + objectId, e);
        }
    }

    @Override
    public Chunk write(
            String objectId, WrappedKey key, int number, InputStream bytes, long limit, MessageDigest... told)
            throws IOException {
        // A unique name, so that concurrent writers of the same chunk do not overwrite each other's bytes.
        String name = number + "-" + UUID.randomUUID();
        ChunkEncryption sealing =
                new ChunkEncryption(cipher(objectId, key), context(objectId, number), bytes, limit, told);
        blobs.put(checked(objectId), name, sealing);
        return sealing.part(number, name);
    }

    @Override
    public InputStream read(String objectId, WrappedKey key, List<Chunk> chunks, long from, long length)
            throws IOException {
        String object = checked(objectId);
        StreamingAead cipher = cipher(objectId, key);
        return new ChunkStream(chunks, chunk -> open(object, chunk, cipher), from, length);
    }

    private SeekableByteChannel open(String object, Chunk chunk, StreamingAead cipher) throws IOException {
        SeekableByteChannel bytes = blobs.open(object, chunk.name());
        try {
            return cipher.newSeekableDecryptingChannel(bytes, context(object, chunk.number()));
        } catch (GeneralSecurityException | IOException e) {
            bytes.close();
            throw new IOException("chunk " + chunk.number() + " cannot be decrypted", e);
        }
    }

    @Override
    public void eraseChunk(String objectId, String name) throws IOException {
        blobs.erase(checked(objectId), name);
    }

    @Override
    public void keepOnly(String objectId, Collection<Chunk> chunks) throws IOException {
        Set<String> names = chunks.stream().map(Chunk::name).collect(Collectors.toSet());
        for (Stored stored : blobs.list(checked(objectId))) {
            if (!names.contains(stored.name())) {
                blobs.erase(stored.objectId(), stored.name());
            }
        }
    }

    @Override
    public void erase(String objectId) throws IOException {
        blobs.erase(checked(objectId));
    }

    @Override
    public List<Stored> stored(String prefix) throws IOException {
        return blobs.list(prefix).stream()
                .filter(stored -> ID.matcher(stored.objectId()).matches()
                        && !stored.name().isEmpty())
                .toList();
    }

    private StreamingAead cipher(String objectId, WrappedKey key) throws IOException {
        try {
            return master.unwrap(key, context(objectId)).getPrimitive(TinkConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot unwrap the key of object " + objectId, e);
        }
    }

    /** Only ids that this server generated may become paths. */
    private static String checked(String objectId) {
        return UUID.fromString(objectId).toString();
    }

    private static byte[] context(String objectId) {
        return objectId.getBytes(UTF_8);
    }

    private static byte[] context(String objectId, int number) {
        return (objectId + "/" + number).getBytes(UTF_8);
    }
}

package gt.gob.oj.keycloak.identityproof.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import gt.gob.oj.keycloak.identityproof.EvidencePart;
import gt.gob.oj.keycloak.identityproof.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.WrappedKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Objects as folders, parts as files in them, each encrypted in segments of 64 KiB with AES-256-GCM. The associated
 * data is the object's id and the part's number, so that no part can stand in another's place.
 */
public final class FileEvidenceVault implements EvidenceVault {

    private static final int SEGMENT = 64 * 1024;

    private final Path directory;
    private final MasterKey master;
    private final Parameters objectKeys;

    private FileEvidenceVault(Path directory, MasterKey master) throws GeneralSecurityException {
        this.directory = directory;
        this.master = master;
        this.objectKeys = AesGcmHkdfStreamingParameters.builder()
                .setKeySizeBytes(32)
                .setDerivedAesGcmKeySizeBytes(32)
                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                .setCiphertextSegmentSizeBytes(SEGMENT)
                .build();
    }

    /** Makes folder and master key when both are missing; evidence without its master key is refused. */
    public static FileEvidenceVault open(Path directory, Path masterKeyFile) throws IOException {
        OwnerOnly.directories(directory);
        try {
            return new FileEvidenceVault(directory, masterKey(directory, masterKeyFile));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot open the vault", e);
        }
    }

    private static MasterKey masterKey(Path directory, Path file) throws IOException {
        if (Files.exists(file)) {
            return MasterKey.load(file);
        }
        try (Stream<Path> objects = Files.list(directory)) {
            if (objects.findAny().isPresent()) {
                throw new IOException("the vault holds evidence, but its master key file is missing: " + file);
            }
        }
        return MasterKey.create(file);
    }

    @Override
    public WrappedKey newKey(String objectId) {
        try {
            return master.wrap(KeysetHandle.generateNew(objectKeys), objectId.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a key", e);
        }
    }

    @Override
    public EvidencePart write(String objectId, WrappedKey key, int number, InputStream bytes, long limit)
            throws IOException {
        Path folder = folder(objectId);
        if (!Files.isDirectory(folder)) {
            OwnerOnly.directories(folder);
            OwnerOnly.sync(directory);
            OwnerOnly.sync(folder.resolveSibling(""));
        }
        // A name of its own, so that of two writers of one part neither overwrites the other's file.
        String name = number + "-" + UUID.randomUUID();
        return new PartWriter(cipher(objectId, key), context(objectId, number))
                .write(folder.resolve(name), number, bytes, limit);
    }

    @Override
    public InputStream read(String objectId, WrappedKey key, List<EvidencePart> parts, long from, long length)
            throws IOException {
        Path folder = folder(objectId);
        StreamingAead cipher = cipher(objectId, key);
        return new PartsStream(
                parts,
                part -> PartReader.open(folder.resolve(part.name()), cipher, context(objectId, part.number()), part),
                from,
                length);
    }

    @Override
    public void erasePart(String objectId, String name) throws IOException {
        Files.deleteIfExists(folder(objectId).resolve(name));
    }

    @Override
    public void keepOnly(String objectId, Collection<EvidencePart> parts) throws IOException {
        erase(objectId, parts.stream().map(EvidencePart::name).collect(Collectors.toSet()));
    }

    @Override
    public void erase(String objectId) throws IOException {
        erase(objectId, Set.of());
        Files.deleteIfExists(folder(objectId));
    }

    private void erase(String objectId, Set<String> except) throws IOException {
        Path folder = folder(objectId);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> !except.contains(f.getFileName().toString()))
                    .toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private StreamingAead cipher(String objectId, WrappedKey key) throws IOException {
        try {
            return master.unwrap(key, objectId.getBytes(UTF_8)).getPrimitive(MasterKey.tink(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot unwrap the key of object " + objectId, e);
        }
    }

    /** Only ids that this server made itself become paths. */
    private Path folder(String objectId) {
        String id = UUID.fromString(objectId).toString();
        return directory.resolve(id.substring(0, 2)).resolve(id);
    }

    private static byte[] context(String objectId, int number) {
        return (objectId + "/" + number).getBytes(UTF_8);
    }
}

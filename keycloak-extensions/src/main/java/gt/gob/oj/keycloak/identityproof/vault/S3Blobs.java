package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault.Stored;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Chunks are objects {@code prefix/object/chunk} of a bucket. */
final class S3Blobs implements BlobStore {

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    S3Blobs(VaultSettings.Bucket settings) {
        this.client = S3Connection.to(settings);
        this.bucket = settings.name();
        this.prefix = settings.prefix();
    }

    @Override
    public void put(String object, String name, Content content) throws IOException {
        String key = key(object, name);
        try (Spool spool = Spool.open()) {
            content.writeTo(spool.channel());
            // Names are unique, so a store that ignores the condition loses nothing.
            call(key, () -> client.putObject(r -> r.bucket(bucket).key(key).ifNoneMatch("*"), spool.body()));
        }
    }

    @Override
    public SeekableByteChannel open(String object, String name) throws IOException {
        String key = key(object, name);
        return new S3Channel(from ->
                call(key, () -> client.getObject(r -> r.bucket(bucket).key(key).range("bytes=" + from + "-"))));
    }

    @Override
    public void erase(String object, String name) throws IOException {
        String key = key(object, name);
        call(key, () -> client.deleteObject(r -> r.bucket(bucket).key(key)));
    }

    @Override
    public void erase(String object) throws IOException {
        for (Stored stored : list(object)) {
            erase(stored.objectId(), stored.name());
        }
    }

    @Override
    public List<Stored> list(String start) throws IOException {
        return call(
                start,
                () -> client.listObjectsV2Paginator(r -> r.bucket(bucket).prefix(prefix + start)).contents().stream()
                        .map(this::stored)
                        .toList());
    }

    @Override
    public boolean isEmpty() throws IOException {
        return call(
                "",
                () -> client.listObjectsV2(r -> r.bucket(bucket).prefix(prefix).maxKeys(1))
                        .contents()
                        .isEmpty());
    }

    private String key(String object, String name) {
        return prefix + object + "/" + name;
    }

    private Stored stored(S3Object found) {
        String[] names = found.key().substring(prefix.length()).split("/", 2);
        return new Stored(names[0], names.length == 2 ? names[1] : "", found.lastModified());
    }

    private static <T> T call(String key, Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (S3Exception e) {
            throw switch (e.statusCode()) {
                case HttpURLConnection.HTTP_NOT_FOUND -> new NoSuchFileException(key);
                case HttpURLConnection.HTTP_PRECON_FAILED -> new FileAlreadyExistsException(key);
                default -> new IOException("the bucket rejects " + key, e);
            };
        } catch (SdkException e) {
            throw new IOException("the bucket does not answer", e);
        }
    }
}

package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class S3BlobsTest extends BlobStoreContract {

    private static S3Server server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = S3Server.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    BlobStore blobs() {
        return new S3Blobs(server.bucket("oj-" + UUID.randomUUID()));
    }
}

package gt.gob.oj.keycloak.identityproof.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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

    @Test
    void nodes_started_concurrently_do_not_create_several_master_keys() throws IOException {
        Path key = folder.resolve("master.json");
        VaultSettings settings =
                new VaultSettings(folder.resolve("vault"), key, server.bucket("oj-" + UUID.randomUUID()));
        assertThatThrownBy(() -> EncryptedVault.open(settings)).isInstanceOf(NoSuchFileException.class);

        new MasterKeyFile(key).rotate();

        assertThat(EncryptedVault.open(settings).stored("")).isEmpty();
        assertThat(settings.directory()).doesNotExist();
    }
}

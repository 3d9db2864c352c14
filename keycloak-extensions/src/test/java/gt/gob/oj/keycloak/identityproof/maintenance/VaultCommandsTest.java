package gt.gob.oj.keycloak.identityproof.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code vault} on a real database and vault that are in use at the same time. */
@Tag("slow")
class VaultCommandsTest {

    private static StoreDatabase database;

    @TempDir
    Path folder;

    private MaintenanceScene scene;

    @BeforeAll
    static void start() throws Exception {
        database = StoreDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void twoPieces() throws IOException {
        scene = new MaintenanceScene(database, folder);
    }

    @Test
    void intact_vault_is_reported_as_intact() {
        assertThat(scene.run(0, "vault", "verify")).endsWith("vault verify: 2 objects, 10000 bytes, 0 broken\n");
    }

    @Test
    void changed_or_missing_objects_are_named() throws IOException {
        List<Evidence> evidence = scene.evidence();
        Path changed = file(evidence.get(0));
        byte[] bytes = Files.readAllBytes(changed);
        bytes[200] ^= 1;
        Files.write(changed, bytes);
        Files.delete(file(evidence.get(1)));

        assertThat(scene.run(1, "vault", "verify"))
                .contains("broken " + evidence.get(0).id() + " unreadable\n")
                .contains("broken " + evidence.get(1).id() + " missing\n")
                .endsWith("vault verify: 2 objects, 10000 bytes, 2 broken\n");
    }

    @Test
    void row_with_a_wrong_hash_is_reported() {
        database.sql("update oj_evidence set sha256 = repeat('0', 64) where piece = 'front'");

        assertThat(scene.run(1, "vault", "verify")).contains(" changed\n").contains(" 1 broken");
    }

    @Test
    void master_key_is_rotated_keys_are_rewrapped_and_the_old_key_is_disabled() throws IOException {
        scene.run(0, "vault", "rotate");
        assertThat(scene.run(0, "vault", "disable")).endsWith("vault disable: 0 keys disabled\n");

        assertThat(scene.run(0, "vault", "rewrap")).endsWith("vault rewrap: 2 objects, 2 rewrapped, 0 broken\n");
        assertThat(scene.run(0, "vault", "rewrap")).endsWith("vault rewrap: 2 objects, 0 rewrapped, 0 broken\n");
        assertThat(scene.run(0, "vault", "disable")).endsWith("vault disable: 1 keys disabled\n");

        scene.run(0, "vault", "verify");
        for (Evidence evidence : scene.evidence()) {
            try (var in = scene.vault.read(
                    evidence.id(),
                    evidence.key(),
                    database.run(r -> r.evidence().chunks(evidence.id())),
                    0,
                    5_000)) {
                assertThat(in.readAllBytes()).isEqualTo(MaintenanceScene.JPEG);
            }
        }
    }

    @Test
    void missing_vault_is_not_created() {
        assertThat(scene.output(
                        1, Map.of("VAULT_DIRECTORY", folder.resolve("elsewhere").toString()), "vault", "verify"))
                .contains("there is no vault at");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    private Path file(Evidence evidence) throws IOException {
        Path object =
                folder.resolve("vault").resolve(evidence.id().substring(0, 2)).resolve(evidence.id());
        try (Stream<Path> files = Files.list(object)) {
            return files.findFirst().orElseThrow();
        }
    }
}

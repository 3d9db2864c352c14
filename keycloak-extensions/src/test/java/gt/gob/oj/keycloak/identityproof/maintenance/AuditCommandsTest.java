package gt.gob.oj.keycloak.identityproof.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code audit verify} on a real audit log, and the usage of all commands. */
@Tag("slow")
class AuditCommandsTest {

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
    void truncated_chain_is_detected_by_an_earlier_mark() {
        line();
        line();
        String mark = scene.run(0, "audit", "verify")
                .lines()
                .filter(l -> l.startsWith("mark "))
                .findFirst()
                .orElseThrow()
                .substring("mark ".length());
        line();
        assertThat(scene.run(0, "audit", "verify", mark)).endsWith("audit verify: 3 lines, 0 broken\n");

        database.sql("delete from oj_audit where seq > 1");

        assertThat(scene.run(0, "audit", "verify")).endsWith("audit verify: 1 lines, 0 broken\n");
        assertThat(scene.run(1, "audit", "verify", mark)).contains("broken mark " + mark);
    }

    @Test
    void first_changed_line_is_named() {
        line();
        line();
        database.sql("update oj_audit set action = 'other' where seq = 2");

        assertThat(scene.run(1, "audit", "verify"))
                .contains("broken realm " + scene.citizen.realmId() + " line 2\n")
                .endsWith("audit verify: 1 lines, 1 broken\n");
    }

    @Test
    void usage_lists_the_commands() {
        assertThat(scene.run(2)).contains("vault verify");
        assertThat(scene.run(2, "vault")).contains("audit verify");
    }

    private void line() {
        AuditEntry entry = new AuditEntry(Instant.now(), Actor.SERVER, "test", scene.proof, Map.of());
        database.run(r -> {
            r.audit().record(scene.citizen.realmId(), entry);
            return entry;
        });
    }
}

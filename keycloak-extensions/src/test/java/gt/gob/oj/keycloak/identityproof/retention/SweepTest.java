package gt.gob.oj.keycloak.identityproof.retention;

import static gt.gob.oj.keycloak.identityproof.retention.RetentionScene.JPEG;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stray bytes and missing bytes in a real vault. */
@Tag("slow")
class SweepTest {

    private static StoreDatabase database;

    @TempDir
    Path folder;

    private RetentionScene scene;

    @BeforeAll
    static void start() throws Exception {
        database = StoreDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void open() throws IOException {
        scene = new RetentionScene(database, folder);
    }

    @Test
    void bytes_without_a_row_are_erased_after_an_hour() throws IOException {
        String proof = scene.draft();
        Evidence evidence = scene.evidence(proof).getFirst();
        Chunk unnamed = write(evidence.id());
        Chunk old = write(evidence.id());
        String forgotten = UUID.randomUUID().toString();
        write(forgotten);
        Path temporary = Files.createFile(file(evidence.id(), "1-left-by-a-crash.tmp"));
        age(file(evidence.id(), old.name()));
        age(file(forgotten, files(forgotten).getFirst()));
        age(temporary);

        assertThat(sweep()).isEqualTo(new Sweep.Found(3, Set.of()));

        assertThat(files(evidence.id())).hasSize(2).contains(unnamed.name());
        assertThat(sweep().strays()).isZero();
        try (var bytes = scene.vault.read(
                evidence.id(), evidence.key(), database.run(r -> r.evidence().chunks(evidence.id())), 0, JPEG.length)) {
            assertThat(bytes.readAllBytes()).isEqualTo(JPEG);
        }
    }

    @Test
    void row_without_bytes_is_reported_and_kept() throws IOException {
        String proof = scene.draft();
        Evidence evidence = scene.evidence(proof).getFirst();
        scene.vault.erase(evidence.id());

        assertThat(sweep()).isEqualTo(new Sweep.Found(0, Set.of(evidence.id())));
        assertThat(scene.evidence(proof)).hasSize(1);
    }

    private Chunk write(String object) throws IOException {
        return scene.vault.write(object, scene.vault.newKey(object), 0, new ByteArrayInputStream(JPEG), 100);
    }

    private Sweep.Found sweep() throws IOException {
        return new Sweep(database.of(TransactionPorts::evidence), scene.vault, Clock.systemUTC(), Duration.ofHours(1))
                .sweep();
    }

    private List<String> files(String object) {
        return Arrays.asList(file(object, "").toFile().list());
    }

    private Path file(String object, String name) {
        return folder.resolve("vault")
                .resolve(object.substring(0, 2))
                .resolve(object)
                .resolve(name);
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
    }
}

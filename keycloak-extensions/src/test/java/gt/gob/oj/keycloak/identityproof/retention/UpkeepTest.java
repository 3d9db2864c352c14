package gt.gob.oj.keycloak.identityproof.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import gt.gob.oj.keycloak.identityproof.capture.Agreement;
import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retention and sweep on a real database and a real vault, with an adjustable clock. */
@Tag("slow")
class UpkeepTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private static StoreDatabase database;

    @TempDir
    Path folder;

    private final CitizenRef citizen =
            new CitizenRef(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    private EvidenceVault vault;
    private EvidenceUploads intake;

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
        database.sql("delete from oj_identity_proof");
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
        intake = new EvidenceUploads(
                database.of(TransactionPorts::uploads),
                vault,
                new UploadLimits(1_000, 1_000),
                new UploadsInProgress(),
                () -> {});
    }

    @Test
    void abandoned_draft_expires_and_later_loses_evidence_keys_and_bytes() throws IOException {
        String proof = draft();
        Retention retention = retention(Map.of("draft-days", "30", "expired-days", "10"));

        assertThat(upkeep(29).expire(citizen.realmId(), retention)).isZero();
        assertThat(upkeep(31).expire(citizen.realmId(), retention)).isOne();
        assertThat(upkeep(31).expire(citizen.realmId(), retention)).isZero();
        assertThat(state(proof)).isEqualTo(ProofState.EXPIRED);
        assertThat(upkeep(40).erase(citizen.realmId(), retention)).isZero();
        assertThat(files()).hasSize(1);

        assertThat(upkeep(42).erase(citizen.realmId(), retention)).isOne();
        assertThat(upkeep(43).erase(citizen.realmId(), retention)).isZero();

        assertThat(evidence(proof)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(new SqlAuditLog(database).after(citizen.realmId(), AuditLog.Filter.NONE, 0, 9))
                .extracting(AuditLine::actorRole, AuditLine::action, AuditLine::proofId, AuditLine::detail)
                .containsExactly(
                        tuple("server", "expire", proof, "{}"),
                        tuple("server", "erase-evidence", proof, "{\"pieces\":\"1\",\"state\":\"expired\"}"));
    }

    @Test
    void evidence_that_the_realm_keeps_stays() throws IOException {
        String proof = draft();
        database.run(r -> r.changes()
                .make(
                        r.proofs().find(citizen.realmId(), proof).orElseThrow(),
                        Change.of(ProofStep.WITHDRAW, Actor.citizen(citizen.userId()), NOW)));

        assertThat(upkeep(10_000).erase(citizen.realmId(), retention(Map.of("withdrawn-days", "keep"))))
                .isZero();
        assertThat(upkeep(10_000).erase("another", retention(Map.of()))).isZero();
        assertThat(upkeep(31).erase(citizen.realmId(), retention(Map.of()))).isOne();
    }

    @Test
    void damaged_row_expires_and_blocks_no_other_row() throws IOException {
        String proof = draft();
        database.run(r -> r.changes()
                .make(
                        r.proofs().find(citizen.realmId(), proof).orElseThrow(),
                        Change.of(ProofStep.WITHDRAW, Actor.citizen(citizen.userId()), NOW)));
        database.sql("update oj_identity_proof set assigned_to = 'a', assigned_until = now()");

        assertThat(upkeep(31).erase(citizen.realmId(), retention(Map.of()))).isOne();

        assertThat(evidence(proof)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void request_locked_by_another_node_is_skipped() throws IOException {
        draft();
        Retention retention = retention(Map.of());

        int meanwhile = database.run(r -> {
            assertThat(r.proofs().lockKept(citizen.realmId(), ProofState.DRAFT, NOW.plusSeconds(60)))
                    .isPresent();
            return upkeep(31).expire(citizen.realmId(), retention);
        });

        assertThat(meanwhile).isZero();
        assertThat(upkeep(31).expire(citizen.realmId(), retention)).isOne();
    }

    @Test
    void bytes_without_a_row_are_erased_after_an_hour() throws IOException {
        String proof = draft();
        Evidence evidence = evidence(proof).getFirst();
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
        try (var bytes = vault.read(
                evidence.id(), evidence.key(), database.run(r -> r.evidence().chunks(evidence.id())), 0, JPEG.length)) {
            assertThat(bytes.readAllBytes()).isEqualTo(JPEG);
        }
    }

    @Test
    void row_without_bytes_is_reported_and_kept() throws IOException {
        String proof = draft();
        Evidence evidence = evidence(proof).getFirst();
        vault.erase(evidence.id());

        assertThat(sweep()).isEqualTo(new Sweep.Found(0, Set.of(evidence.id())));
        assertThat(evidence(proof)).hasSize(1);
    }

    private static List<Evidence> evidence(String proof) {
        return database.run(r -> r.evidence().ofProof(proof));
    }

    private String draft() throws IOException {
        String proof = Agreement.to(
                database,
                database.run(r -> r.proofs().openOrDraft(citizen, NOW)).id());
        UploadStatus received = intake.receiveWhole(proof, Piece.FRONT, new ByteArrayInputStream(JPEG));
        assertThat(received.complete()).isTrue();
        return proof;
    }

    private ProofState state(String proof) {
        return database.run(r -> r.proofs().find(citizen.realmId(), proof))
                .orElseThrow()
                .state();
    }

    private Chunk write(String object) throws IOException {
        return vault.write(object, vault.newKey(object), 0, new ByteArrayInputStream(JPEG), 100);
    }

    private Upkeep upkeep(int days) {
        return new Upkeep(
                database.of(TransactionPorts::retention),
                vault,
                Clock.fixed(NOW.plus(days, ChronoUnit.DAYS), ZoneOffset.UTC));
    }

    private Sweep.Found sweep() throws IOException {
        return new Sweep(database.of(TransactionPorts::evidence), vault, Clock.systemUTC(), Duration.ofHours(1))
                .sweep();
    }

    private static Retention retention(Map<String, String> days) {
        return Retention.of(name -> days.get(name.substring("identity.retention.".length())));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("vault"))) {
            return all.filter(Files::isRegularFile).toList();
        }
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

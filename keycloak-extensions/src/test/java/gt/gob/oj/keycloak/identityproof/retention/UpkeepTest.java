package gt.gob.oj.keycloak.identityproof.retention;

import static gt.gob.oj.keycloak.identityproof.retention.RetentionScene.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.store.StoreDatabase;
import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retention on a real database and a real vault, with an adjustable clock. */
@Tag("slow")
class UpkeepTest {

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
    void abandoned_draft_expires_and_later_loses_evidence_keys_and_bytes() throws IOException {
        String proof = scene.draft();
        Retention retention = retention(Map.of("draft-days", "30", "expired-days", "10"));

        assertThat(upkeep(29).expire(scene.citizen.realmId(), retention)).isZero();
        assertThat(upkeep(31).expire(scene.citizen.realmId(), retention)).isOne();
        assertThat(upkeep(31).expire(scene.citizen.realmId(), retention)).isZero();
        assertThat(state(proof)).isEqualTo(ProofState.EXPIRED);
        assertThat(upkeep(40).erase(scene.citizen.realmId(), retention)).isZero();
        assertThat(scene.files()).hasSize(1);

        assertThat(upkeep(42).erase(scene.citizen.realmId(), retention)).isOne();
        assertThat(upkeep(43).erase(scene.citizen.realmId(), retention)).isZero();

        assertThat(scene.evidence(proof)).isEmpty();
        assertThat(scene.files()).isEmpty();
        assertThat(new SqlAuditLog(database).after(scene.citizen.realmId(), AuditLog.Filter.NONE, 0, 9))
                .extracting(AuditLine::actorRole, AuditLine::action, AuditLine::proofId, AuditLine::detail)
                .containsExactly(
                        tuple("server", "expire", proof, "{}"),
                        tuple("server", "erase-evidence", proof, "{\"pieces\":\"1\",\"state\":\"expired\"}"));
    }

    @Test
    void evidence_that_the_realm_keeps_stays() throws IOException {
        String proof = scene.draft();
        database.run(r -> r.changes()
                .make(
                        r.proofs().find(scene.citizen.realmId(), proof).orElseThrow(),
                        Change.of(ProofStep.WITHDRAW, Actor.citizen(scene.citizen.userId()), NOW)));

        assertThat(upkeep(10_000).erase(scene.citizen.realmId(), retention(Map.of("withdrawn-days", "keep"))))
                .isZero();
        assertThat(upkeep(10_000).erase("another", retention(Map.of()))).isZero();
        assertThat(upkeep(31).erase(scene.citizen.realmId(), retention(Map.of())))
                .isOne();
    }

    @Test
    void damaged_row_expires_and_blocks_no_other_row() throws IOException {
        String proof = scene.draft();
        database.run(r -> r.changes()
                .make(
                        r.proofs().find(scene.citizen.realmId(), proof).orElseThrow(),
                        Change.of(ProofStep.WITHDRAW, Actor.citizen(scene.citizen.userId()), NOW)));
        database.sql("update oj_identity_proof set assigned_to = 'a', assigned_until = now()");

        assertThat(upkeep(31).erase(scene.citizen.realmId(), retention(Map.of())))
                .isOne();

        assertThat(scene.evidence(proof)).isEmpty();
        assertThat(scene.files()).isEmpty();
    }

    @Test
    void request_locked_by_another_node_is_skipped() throws IOException {
        scene.draft();
        Retention retention = retention(Map.of());

        int meanwhile = database.run(r -> {
            assertThat(r.proofs().lockKept(scene.citizen.realmId(), ProofState.DRAFT, NOW.plusSeconds(60)))
                    .isPresent();
            return upkeep(31).expire(scene.citizen.realmId(), retention);
        });

        assertThat(meanwhile).isZero();
        assertThat(upkeep(31).expire(scene.citizen.realmId(), retention)).isOne();
    }

    private ProofState state(String proof) {
        return database.run(r -> r.proofs().find(scene.citizen.realmId(), proof))
                .orElseThrow()
                .state();
    }

    private Upkeep upkeep(int days) {
        return new Upkeep(
                database.of(TransactionPorts::retention),
                scene.vault,
                Clock.fixed(NOW.plus(days, ChronoUnit.DAYS), ZoneOffset.UTC));
    }

    private static Retention retention(Map<String, String> days) {
        return Retention.of(name -> days.get(name.substring("identity.retention.".length())));
    }
}

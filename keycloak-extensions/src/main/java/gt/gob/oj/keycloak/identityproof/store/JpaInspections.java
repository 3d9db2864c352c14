package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Inspection;
import gt.gob.oj.keycloak.identityproof.InspectionResult;
import gt.gob.oj.keycloak.identityproof.InspectionTask;
import gt.gob.oj.keycloak.identityproof.Inspections;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Twin;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Inspections in the database, whose clock counts. */
public final class JpaInspections implements Inspections {

    private static final Logger LOG = Logger.getLogger(JpaInspections.class);
    private static final int TWINS = 20;

    /** Longer than any inspection takes: whoever comes meanwhile goes first. */
    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(10);

    private static final String COLUMNS = "i.progress, i.findings, i.scanned, i.read_text";

    private static final String MINE = " WHERE evidence_id = :id AND attempts = :turn AND progress = 'waiting'";

    private final EntityManager em;

    public JpaInspections(EntityManager em) {
        this.em = em;
    }

    @Override
    public void await(String evidenceId) {
        sql("""
                WITH turn AS (
                    UPDATE oj_identity_proof p
                    SET inspection_turn_at = make_interval(secs => :seconds) + greatest(now(), (
                        SELECT max(q.inspection_turn_at) FROM oj_identity_proof q
                        WHERE q.realm_id = p.realm_id AND q.user_id = p.user_id))
                    FROM oj_evidence e WHERE e.id = :id AND p.id = e.proof_id
                    RETURNING p.inspection_turn_at)
                INSERT INTO oj_inspection (evidence_id, progress, due_at, turn_at)
                SELECT :id, 'waiting', now(), inspection_turn_at - make_interval(secs => :seconds) FROM turn
                ON CONFLICT DO NOTHING""")
                .setParameter("id", evidenceId)
                .setParameter("seconds", (double) BETWEEN_TURNS.toSeconds())
                .executeUpdate();
    }

    @Override
    public Optional<InspectionTask> take(Duration lease) {
        List<?> taken =
                sql("""
                        WITH taken AS (
                            UPDATE oj_inspection
                            SET due_at = now() + make_interval(secs => :seconds), attempts = attempts + 1,
                                failures = failures + 1
                            WHERE evidence_id = (
                                SELECT evidence_id FROM oj_inspection WHERE progress = 'waiting' AND due_at <= now()
                                ORDER BY turn_at FOR UPDATE SKIP LOCKED LIMIT 1)
                            RETURNING evidence_id, attempts, failures)
                        SELECT t.evidence_id, t.attempts, t.failures, p.realm_id FROM taken t
                        JOIN oj_evidence e ON e.id = t.evidence_id JOIN oj_identity_proof p ON p.id = e.proof_id""").setParameter("seconds", (double) lease.toSeconds()).getResultList();
        return taken.stream().findFirst().flatMap(row -> {
            Object[] cells = (Object[]) row;
            EvidenceEntity evidence = em.find(EvidenceEntity.class, cells[0]);
            return task(cells, evidence, lease);
        });
    }

    /** Takes the next piece instead of one that cannot be read: thrown, its damage would undo the lease and block the queue. */
    private Optional<InspectionTask> task(Object[] cells, EvidenceEntity evidence, Duration lease) {
        try {
            return Optional.of(new InspectionTask(
                    (String) cells[3],
                    EvidenceRows.toEvidence(evidence),
                    ((Number) cells[1]).intValue(),
                    ((Number) cells[2]).intValue() - 1));
        } catch (UnreadableRequest damage) {
            LOG.errorf("%s: %s", damage.getMessage(), damage.reason());
            return take(lease);
        }
    }

    @Override
    public boolean keep(InspectionTask task, Duration lease) {
        return sql("UPDATE oj_inspection SET due_at = now() + make_interval(secs => :seconds)" + MINE)
                        .setParameter("seconds", (double) lease.toSeconds())
                        .setParameter("id", task.evidence().id())
                        .setParameter("turn", task.turn())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean finish(InspectionTask task, InspectionResult result) {
        String id = task.evidence().id();
        // In the order in which a piece is discarded, so that neither waits for the other in a circle.
        sql("SELECT id FROM oj_identity_proof WHERE id = :id FOR KEY SHARE")
                .setParameter("id", task.evidence().proofId())
                .getResultList();
        sql("SELECT id FROM oj_evidence WHERE id = :id FOR KEY SHARE")
                .setParameter("id", id)
                .getResultList();
        Inspection found = result.inspection();
        boolean mine = sql("""
                        UPDATE oj_inspection
                        SET progress = :progress, due_at = 'infinity', turn_at = 'infinity', findings = :findings, scanned = :scanned,
                            read_text = cast(:text AS varchar)""" + MINE)
                        .setParameter("progress", InspectionRows.progress(found.progress()))
                        .setParameter("findings", InspectionRows.findings(found.findings()))
                        .setParameter("scanned", found.scanned())
                        .setParameter("text", found.text())
                        .setParameter("id", id)
                        .setParameter("turn", task.turn())
                        .executeUpdate()
                == 1;
        if (mine) {
            if (result.copy() != null) {
                EvidenceRows.add(em, result.copy(), id);
            }
            result.prints()
                    .forEach(print -> sql("INSERT INTO oj_evidence_print (evidence_id, print) VALUES (:id, :print)")
                            .setParameter("id", id)
                            .setParameter("print", print)
                            .executeUpdate());
        }
        return mine;
    }

    /** For longer each time, at most ten minutes. */
    @Override
    public void putOff(InspectionTask task, boolean failed) {
        sql("UPDATE oj_inspection SET failures = failures - :excused,"
                        + " due_at = now() + make_interval(secs => least(600, 5 * power(2, least(attempts, 10))))"
                        + MINE)
                .setParameter("excused", failed ? 0 : 1)
                .setParameter("id", task.evidence().id())
                .setParameter("turn", task.turn())
                .executeUpdate();
    }

    @Override
    public Optional<Inspection> find(String evidenceId) {
        List<?> rows = sql("SELECT e.proof_id, " + COLUMNS + " FROM oj_inspection i"
                        + " JOIN oj_evidence e ON e.id = i.evidence_id WHERE i.evidence_id = :id")
                .setParameter("id", evidenceId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(cells -> InspectionRows.inspection((String) cells[0], cells, 1));
    }

    @Override
    public Map<String, Inspection> ofProof(String proofId) {
        List<?> rows = sql("SELECT i.evidence_id, " + COLUMNS + " FROM oj_inspection i"
                        + " JOIN oj_evidence e ON e.id = i.evidence_id WHERE e.proof_id = :proof")
                .setParameter("proof", proofId)
                .getResultList();
        Map<String, Inspection> found = new HashMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(cells -> found.put((String) cells[0], InspectionRows.inspection(proofId, cells, 1)));
        return found;
    }

    @Override
    public boolean sharePrint(String evidenceId, String otherId) {
        return !sql("""
                        SELECT 1 FROM oj_evidence_print one JOIN oj_evidence_print other ON other.print = one.print
                        WHERE one.evidence_id = :one AND other.evidence_id = :other""")
                .setParameter("one", evidenceId)
                .setParameter("other", otherId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Twin> twins(IdentityProof proof) {
        List<?> rows = sql("""
                        SELECT DISTINCT q.id, q.receipt_code, mine.piece, q.created_at
                        FROM oj_evidence mine JOIN oj_evidence_print m ON m.evidence_id = mine.id
                        JOIN oj_evidence_print o ON o.print = m.print JOIN oj_evidence other ON other.id = o.evidence_id
                        JOIN oj_identity_proof q ON q.id = other.proof_id
                        WHERE mine.proof_id = :proof AND q.realm_id = :realm AND q.user_id <> :user
                        ORDER BY q.created_at, q.id, mine.piece""")
                .setParameter("proof", proof.id())
                .setParameter("realm", proof.citizen().realmId())
                .setParameter("user", proof.citizen().userId())
                .setMaxResults(TWINS)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Twin(
                        (String) cells[0],
                        (String) cells[1],
                        UnreadableRequest.unless(
                                proof.id(), () -> Piece.of((String) cells[2]).orElseThrow())))
                .toList();
    }

    private Query sql(String text) {
        return em.createNativeQuery(text);
    }
}

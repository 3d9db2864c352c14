package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionQueue;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionResult;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionTask;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The queue of inspections in the database, whose clock counts. */
public final class JpaInspectionQueue implements InspectionQueue {

    private static final Logger LOG = Logger.getLogger(JpaInspectionQueue.class);

    /** Longer than any inspection takes: whoever comes meanwhile goes first. */
    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(10);

    private static final String MINE = " WHERE evidence_id = :id AND attempts = :turn AND progress = 'waiting'";

    private final EntityManager em;

    public JpaInspectionQueue(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(String evidenceId) {
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
    public boolean renewLease(InspectionTask task, Duration lease) {
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
        // Locks in the order in which a piece is discarded, against deadlock.
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
    public void retryLater(InspectionTask task, boolean failed) {
        sql("UPDATE oj_inspection SET failures = failures - :excused,"
                        + " due_at = now() + make_interval(secs => least(600, 5 * power(2, least(attempts, 10))))"
                        + MINE)
                .setParameter("excused", failed ? 0 : 1)
                .setParameter("id", task.evidence().id())
                .setParameter("turn", task.turn())
                .executeUpdate();
    }

    private Query sql(String text) {
        return em.createNativeQuery(text);
    }
}

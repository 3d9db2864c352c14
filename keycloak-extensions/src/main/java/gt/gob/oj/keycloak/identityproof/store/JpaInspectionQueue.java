package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionQueue;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionResult;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionTask;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.queue.Lease;
import gt.gob.oj.queue.LeasedRows;
import gt.gob.oj.queue.LeasedTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The inspection queue in the database. All times come from the database's clock. */
public final class JpaInspectionQueue implements InspectionQueue {

    private static final Logger LOG = Logger.getLogger(JpaInspectionQueue.class);

    /** A lease is longer than any step of an inspection. */
    private static final LeasedTable TABLE = new LeasedTable(
            "oj_inspection",
            "evidence_id",
            "turn_at",
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10));

    /** Longer than any inspection takes: people who send evidence meanwhile are served first. */
    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(10);

    private static final String OWN_LEASE = " WHERE evidence_id = :id AND attempts = :attempt AND progress = 'waiting'";

    private final EntityManager em;
    private final LeasedRows rows;

    public JpaInspectionQueue(EntityManager em) {
        this.em = em;
        this.rows = TABLE.in(em);
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
    public Optional<InspectionTask> lease() {
        return rows.lease("failures").flatMap(row -> {
            int failures = ((Number) Objects.requireNonNull(row.cells().getFirst())).intValue();
            countFailure(row.lease());
            return task(row.lease(), failures);
        });
    }

    /** An attempt is a failure until it has a result, because its server may die of it. */
    private void countFailure(Lease lease) {
        sql("UPDATE oj_inspection SET failures = failures + 1 WHERE evidence_id = :id")
                .setParameter("id", lease.key())
                .executeUpdate();
    }

    /** Leases the next piece instead of one that cannot be read: an exception would undo the lease and block the queue. */
    private Optional<InspectionTask> task(Lease lease, int failures) {
        EvidenceEntity evidence = em.find(EvidenceEntity.class, lease.key());
        ProofEntity proof = em.find(ProofEntity.class, evidence.proofId);
        try {
            return Optional.of(
                    new InspectionTask(proof.realmId, EvidenceRows.toEvidence(evidence), lease.attempt(), failures));
        } catch (UnreadableRequest damage) {
            LOG.errorf("%s: %s", damage.getMessage(), damage.reason());
            return lease();
        }
    }

    @Override
    public boolean renew(InspectionTask task) {
        return rows.renew(lease(task));
    }

    private static Lease lease(InspectionTask task) {
        return new Lease(task.evidence().id(), task.attempt());
    }

    @Override
    public boolean finish(InspectionTask task, InspectionResult result) {
        String id = task.evidence().id();
        // Locks in the same order as the code that discards a piece, to avoid a deadlock.
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
                            read_text = cast(:text AS varchar)""" + OWN_LEASE)
                        .setParameter("progress", InspectionRows.progress(found.progress()))
                        .setParameter("findings", InspectionRows.findings(found.findings()))
                        .setParameter("scanned", found.scanned())
                        .setParameter("text", found.text())
                        .setParameter("id", id)
                        .setParameter("attempt", task.attempt())
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

    @Override
    public void retryLater(InspectionTask task, boolean failed) {
        boolean mine = sql("UPDATE oj_inspection SET failures = failures - :excused" + OWN_LEASE)
                        .setParameter("excused", failed ? 0 : 1)
                        .setParameter("id", task.evidence().id())
                        .setParameter("attempt", task.attempt())
                        .executeUpdate()
                == 1;
        if (mine) {
            rows.retryLater(lease(task));
        }
    }

    private Query sql(String text) {
        return em.createNativeQuery(text);
    }
}

package gt.gob.oj.portal.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code assistance_mail}, safe on several nodes. A node that takes a mail has it for two minutes; afterwards
 * another may take it, and the number of the attempt tells which of them may go on.
 */
@ApplicationScoped
class CaseMailQueue {
    @PersistenceContext
    private EntityManager entities;

    record Due(long caseId, int attempt) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Due> take() {
        List<?> due = entities.createNativeQuery("""
                        UPDATE assistance_mail
                        SET attempts = attempts + 1, next_attempt_at = now() + interval '2 minutes'
                        WHERE case_id = (
                          SELECT case_id FROM assistance_mail WHERE next_attempt_at <= now()
                          ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING case_id, attempts
                        """).getResultList();
        return due.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Due(((Number) row[0]).longValue(), ((Number) row[1]).intValue()));
    }

    /** From here on nobody takes the mail again. False when another node has taken it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean handOver(Due mail) {
        return update("UPDATE assistance_mail SET handed_over_at = now(), next_attempt_at = 'infinity'", mail) == 1;
    }

    /** For longer each time, at most ten minutes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putOff(Due mail) {
        update("""
                UPDATE assistance_mail SET handed_over_at = NULL,
                  next_attempt_at = now() + least(interval '10 minutes', interval '5 seconds' * 2 ^ least(attempts, 10))
                """, mail);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remove(Due mail) {
        update("DELETE FROM assistance_mail", mail);
    }

    /** How many were given up: two days old, or handed over by a node that died before it learned the answer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeOld() {
        return entities.createNativeQuery("""
                        DELETE FROM assistance_mail m USING assistance_case c
                        WHERE c.id = m.case_id
                          AND (c.received_at < now() - interval '2 days' OR m.handed_over_at < now() - interval '1 hour')
                        """).executeUpdate();
    }

    private int update(String sql, Due mail) {
        Query query = entities.createNativeQuery(sql + " WHERE case_id = ?1 AND attempts = ?2");
        return query.setParameter(1, mail.caseId())
                .setParameter(2, mail.attempt())
                .executeUpdate();
    }
}

package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.queue.Lease;
import gt.gob.oj.queue.LeasedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** The table {@code assistance_mail}: mails that were not sent yet. Each method has a transaction of its own. */
@ApplicationScoped
class CaseMailQueue {
    private static final LeasedTable MAILS = new LeasedTable(
            "assistance_mail",
            "case_id",
            "due_at",
            Duration.ofMinutes(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10));

    @PersistenceContext
    private EntityManager entities;

    record Due(Lease lease) {
        long caseId() {
            return ((Number) lease.key()).longValue();
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Due> lease() {
        return MAILS.in(entities).lease().map(row -> new Due(row.lease()));
    }

    /** From now on no node leases the mail. False when another node has leased it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean handOver(Due mail) {
        return MAILS.in(entities).handOver(mail.lease());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void retryLater(Due mail) {
        MAILS.in(entities).takeBack(mail.lease());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remove(Due mail) {
        MAILS.in(entities).remove(mail.lease());
    }

    /**
     * Removes mails that are given up: older than two days, or handed over by a node that died before the server
     * answered. Returns their number.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeExpired() {
        return entities.createNativeQuery("""
                        DELETE FROM assistance_mail m USING assistance_case c
                        WHERE c.id = m.case_id
                          AND (c.received_at < now() - interval '2 days' OR m.handed_over_at < now() - interval '1 hour')
                        """).executeUpdate();
    }
}

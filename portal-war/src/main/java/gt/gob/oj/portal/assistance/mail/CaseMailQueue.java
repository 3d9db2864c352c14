package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.portal.assistance.cases.CaseMail;
import gt.gob.oj.queue.Lease;
import gt.gob.oj.queue.LeasedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code assistance_mail}: mails that were not sent yet. Each method has a transaction of its own. */
@ApplicationScoped
class CaseMailQueue {
    private static final LeasedTable MAILS =
            new LeasedTable("assistance_mail", Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofMinutes(10));

    @PersistenceContext
    private EntityManager entities;

    /**
     * A mail that this node has leased.
     *
     * @param messageId the message that the mail has; null if it has none
     */
    record Due(
            Lease lease,
            CaseMail kind,
            long caseId,
            @Nullable Long messageId) {
        static Due of(Lease.Row row) {
            String message = row.optionalText(2);
            return new Due(
                    row.lease(),
                    CaseMail.ofKey(row.text(0)),
                    Long.parseLong(row.text(1)),
                    message == null ? null : Long.valueOf(message));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Due> lease() {
        return MAILS.in(entities)
                .lease("kind", "case_id::text", "message_id::text")
                .map(Due::of);
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
     * answered. Returns them.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> removeExpired() {
        List<?> rows = entities.createNativeQuery("""
                        DELETE FROM assistance_mail
                        WHERE created_at < now() - interval '2 days' OR handed_over_at < now() - interval '1 hour'
                        RETURNING id, attempts, kind, case_id::text, message_id::text
                        """).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Lease.Row(
                        new Lease(row[0], ((Number) row[1]).intValue()),
                        Arrays.asList(row).subList(2, row.length)))
                .map(Due::of)
                .toList();
    }
}

package gt.gob.oj.portal.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Mails waiting for a mail server. A row is locked while its mail is sent, other nodes skip it; it is deleted when the
 * server has accepted the mail, so that a failure in between may send a mail twice but never loses one.
 */
@ApplicationScoped
class CaseMails {
    private static final System.Logger LOG = System.getLogger(CaseMails.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MailToAgents mail;

    /** False when nothing is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendNext() {
        List<?> due = entities.createNativeQuery("""
                        SELECT case_id FROM assistance_mail WHERE next_attempt_at <= now()
                        ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, Long.class).getResultList();
        due.forEach(id -> send((Long) id));
        return !due.isEmpty();
    }

    private void send(Long id) {
        try {
            mail.send(entities.find(AssistanceCase.class, id));
            update("DELETE FROM assistance_mail WHERE case_id = ?1", id);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mail of " + CaseNumber.of(id) + " is tried again later", e);
            update("""
                    UPDATE assistance_mail SET attempts = attempts + 1,
                      next_attempt_at = now() + least(interval '10 minutes', interval '5 seconds' * 2 ^ least(attempts, 10))
                    WHERE case_id = ?1
                    """, id);
        }
    }

    private void update(String sql, Long id) {
        entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}

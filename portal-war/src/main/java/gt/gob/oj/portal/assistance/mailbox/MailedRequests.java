package gt.gob.oj.portal.assistance.mailbox;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.CaseMail;
import gt.gob.oj.portal.assistance.cases.RequestKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Stores mails as new requests, and how far the mailbox was read. */
@ApplicationScoped
class MailedRequests {
    /** New requests by mail from one address within a day; further mails are only logged, so that no loop fills the desk. */
    private static final int MOST_A_DAY = 10;

    private static final System.Logger LOG = System.getLogger(MailedRequests.class.getName());
    private static final int LONGEST_NAME = 100;

    @PersistenceContext
    private EntityManager entities;

    /** The same mail read again stores nothing. */
    @Transactional
    public void begin(IncomingMail mail, String words, String submission) {
        if (today(mail.from()) >= MOST_A_DAY) {
            LOG.log(System.Logger.Level.WARNING, "An address has sent too many new requests by mail today");
            return;
        }
        Instant now = Instant.now();
        String name = mail.senderName().isEmpty() ? mail.from().replaceFirst("@.*", "") : mail.senderName();
        List<?> created = entities.createNativeQuery("""
                        INSERT INTO assistance_case
                          (submission, given_name, family_name, email, message, kind, channel, received_at, target_at)
                        VALUES (?1, ?2, '', ?3, ?4, ?5, 'mail', ?6, ?7)
                        ON CONFLICT (submission) DO NOTHING
                        RETURNING id
                        """, Long.class)
                .setParameter(1, submission)
                .setParameter(2, name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME))
                .setParameter(3, mail.from())
                .setParameter(4, words)
                .setParameter(5, RequestKind.QUESTION.key())
                .setParameter(6, now)
                .setParameter(7, AssistanceCase.firstTarget(now))
                .getResultList();
        created.forEach(id -> CaseMail.RECEIPT.add(entities, (Long) id, null));
    }

    private long today(String address) {
        return ((Number)
                        entities.createNativeQuery("""
                        SELECT count(*) FROM assistance_case
                        WHERE lower(email) = ?1 AND channel = 'mail' AND received_at > now() - interval '1 day'
                        """).setParameter(1, address).getSingleResult())
                .longValue();
    }

    @Transactional
    public Mailbox.Position position() {
        Object[] row =
                (Object[]) entities.createNativeQuery("SELECT validity, last_number, begun_at FROM assistance_mailbox")
                        .getSingleResult();
        return new Mailbox.Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Instant) row[2]);
    }

    /** False if another node has moved the position meanwhile. */
    @Transactional
    public boolean advance(Mailbox.Position from, Mailbox.Position to) {
        return entities.createNativeQuery("""
                        UPDATE assistance_mailbox SET validity = ?1, last_number = ?2
                        WHERE validity = ?3 AND last_number = ?4
                        """)
                        .setParameter(1, to.validity())
                        .setParameter(2, to.last())
                        .setParameter(3, from.validity())
                        .setParameter(4, from.last())
                        .executeUpdate()
                == 1;
    }
}

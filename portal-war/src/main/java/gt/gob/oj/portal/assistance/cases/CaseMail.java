package gt.gob.oj.portal.assistance.cases;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A kind of mail about a request. */
public enum CaseMail {
    /** Tells the agents' mailbox about a new request. */
    TO_AGENTS,
    /** Tells the person the number and the link of the new request. */
    RECEIPT,
    /** Has the words of an agent. */
    ANSWER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static CaseMail ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Adds a mail to the queue in the caller's transaction, so that it is sent after the commit. */
    public void add(EntityManager entities, long caseId, @Nullable Long messageId) {
        entities.createNativeQuery("INSERT INTO assistance_mail (case_id, message_id, kind) VALUES (?1, ?2, ?3)")
                .setParameter(1, caseId)
                .setParameter(2, messageId)
                .setParameter(3, key())
                .executeUpdate();
    }
}

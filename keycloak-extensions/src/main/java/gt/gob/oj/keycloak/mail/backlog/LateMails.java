package gt.gob.oj.keycloak.mail.backlog;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Mails that wait longer than usual. A single address can refuse its mails for hours, so mails are late only if those
 * of several addresses wait and this node has sent none, or if nobody works off the queue.
 */
public final class LateMails {

    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final int MILLIS_FOR_A_QUERY = 2_000;

    private static volatile Instant lastSent = Instant.MIN;

    private final EntityManager entities;
    private final boolean sending;

    public LateMails(KeycloakSession session) {
        this(session.getProvider(JpaConnectionProvider.class).getEntityManager(), lastSent);
    }

    LateMails(EntityManager entities, Instant lastSent) {
        this.entities = entities;
        this.sending = lastSent.isAfter(Instant.now().minus(USUAL));
    }

    /** Records that the mail server has just accepted a mail. */
    public static void oneWasSent() {
        lastSent = Instant.now();
    }

    public boolean exist(String realmId) {
        return isAbandoned("oj_mail", realmId)
                || isAbandoned("oj_mail_task", realmId)
                || (!sending && severalWait(realmId));
    }

    private boolean isAbandoned(String table, String realmId) {
        return ask(
                "select exists (select 1 from " + table
                        + " where realm_id = :realm and due_at < now() - make_interval(secs => :usual))",
                realmId);
    }

    private boolean severalWait(String realmId) {
        return ask("""
                select count(distinct address) > 1 from (
                    select address from oj_mail
                    where realm_id = :realm and handed_over_at is null
                        and created_at < now() - make_interval(secs => :usual)
                    limit 100) waiting""", realmId);
    }

    private boolean ask(String question, String realmId) {
        return (boolean) entities.createNativeQuery(question)
                .setParameter("realm", realmId)
                .setParameter("usual", USUAL.toSeconds())
                .setHint("jakarta.persistence.query.timeout", MILLIS_FOR_A_QUERY)
                .getSingleResult();
    }
}

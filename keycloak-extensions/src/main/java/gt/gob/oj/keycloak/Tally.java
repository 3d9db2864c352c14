package gt.gob.oj.keycloak;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Counts events per subject within a time window, on all nodes. Subjects are stored as keyed hashes, so that the table
 * reveals no name and no address. Works in the session's own transaction.
 */
public final class Tally {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final String kind;
    private final Duration window;

    public Tally(KeycloakSession session, RealmModel realm, String kind, Duration window) {
        this.session = session;
        this.realm = realm;
        this.kind = kind;
        this.window = window;
    }

    /** Adds one and returns the new count. Concurrent calls get different numbers. */
    public int add(String subject) {
        return add(subject, 1);
    }

    /** Adds several and returns the new count. */
    public int add(String subject, int several) {
        Number count = (Number) entities()
                .createNativeQuery("insert into oj_tally as t (realm_id, kind, subject, amount, ends_at)"
                        + " values (:realm, :kind, :subject, :several, :ends)"
                        + " on conflict (realm_id, kind, subject) do update set"
                        + " amount = case when t.ends_at < :now then :several else t.amount + :several end,"
                        + " ends_at = case when t.ends_at < :now then excluded.ends_at else t.ends_at end"
                        + " returning amount")
                .setParameter("realm", realm.getId())
                .setParameter("kind", kind)
                .setParameter("subject", hash(subject))
                .setParameter("several", several)
                .setParameter("now", Instant.now())
                .setParameter("ends", Instant.now().plus(window))
                .getSingleResult();
        return count.intValue();
    }

    public int count(String subject) {
        List<?> amounts = entities()
                .createNativeQuery("select amount from oj_tally"
                        + " where realm_id = :realm and kind = :kind and subject = :subject and ends_at >= :now")
                .setParameter("realm", realm.getId())
                .setParameter("kind", kind)
                .setParameter("subject", hash(subject))
                .setParameter("now", Instant.now())
                .getResultList();
        return amounts.isEmpty() ? 0 : ((Number) amounts.getFirst()).intValue();
    }

    /** Subtracts one. Deletes the window if its count becomes zero. */
    public void subtract(String subject) {
        onRow("delete from oj_tally", "amount <= 1", subject);
        onRow("update oj_tally set amount = amount - 1", "amount > 1", subject);
    }

    private void onRow(String sql, String condition, String subject) {
        entities()
                .createNativeQuery(
                        sql + " where realm_id = :realm and kind = :kind and subject = :subject and " + condition)
                .setParameter("realm", realm.getId())
                .setParameter("kind", kind)
                .setParameter("subject", hash(subject))
                .executeUpdate();
    }

    /**
     * Deletes up to four expired rows, so that the table needs no cleaning job. Call it after all counting of a
     * transaction, to avoid a deadlock.
     */
    public static void deleteExpired(KeycloakSession session) {
        session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery("delete from oj_tally where ctid = any (array(select ctid from oj_tally"
                        + " where ends_at < :now order by ends_at limit 4 for update skip locked))")
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    private String hash(String subject) {
        return Seal.of(session, realm, "tally").of(subject);
    }

    private EntityManager entities() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}

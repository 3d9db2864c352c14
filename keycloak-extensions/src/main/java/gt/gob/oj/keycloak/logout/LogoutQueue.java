package gt.gob.oj.keycloak.logout;

import gt.gob.oj.keycloak.queue.LeasedTable;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code oj_logout_notice}: a notice is part of the transaction that ends the session. */
final class LogoutQueue {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final LeasedTable notices;

    LogoutQueue(EntityManager entities) {
        this.entities = entities;
        this.notices = new LeasedTable(entities, "oj_logout_notice", LEASE, PAUSE, LONGEST_PAUSE);
    }

    void add(String realmId, String clientId, String address, String claims) {
        entities.createNativeQuery("insert into oj_logout_notice(id, realm_id, client_id, address, claims)"
                        + " values (:id, :realm, :client, :address, :claims)")
                .setParameter("id", UUID.randomUUID().toString())
                .setParameter("realm", realmId)
                .setParameter("client", clientId)
                .setParameter("address", address)
                .setParameter("claims", claims)
                .executeUpdate();
    }

    Optional<LogoutNotice> lease() {
        return notices.lease("id, realm_id, client_id, address, claims, cast(attempts as text)")
                .map(row -> new LogoutNotice(row[0], row[1], row[2], row[3], row[4], Integer.parseInt(row[5])));
    }

    void retryLater(LogoutNotice notice) {
        notices.retryLater(notice.id(), notice.attempt());
    }

    void remove(LogoutNotice notice) {
        notices.remove(notice.id(), notice.attempt());
    }

    /** The clients of notices that were given up after ten minutes; by then an access token has expired twice. */
    List<?> removeExpired() {
        return entities.createNativeQuery("delete from oj_logout_notice"
                        + " where created_at < now() - make_interval(mins => 10) returning client_id")
                .getResultList();
    }

    void removeRealm(String realmId) {
        notices.removeRealm(realmId);
    }
}

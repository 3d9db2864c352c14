package gt.gob.oj.keycloak.logout;

import gt.gob.oj.queue.LeasedRows;
import gt.gob.oj.queue.LeasedTable;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code oj_logout_notice}. A notice belongs to the transaction that ends the session. */
final class LogoutQueue {

    private static final LeasedTable NOTICES =
            new LeasedTable("oj_logout_notice", Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofMinutes(1));

    private final EntityManager entities;
    private final LeasedRows notices;

    LogoutQueue(EntityManager entities) {
        this.entities = entities;
        this.notices = NOTICES.in(entities);
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
        return notices.lease("realm_id", "client_id", "address", "claims")
                .map(row -> new LogoutNotice(row.lease(), row.text(0), row.text(1), row.text(2), row.text(3)));
    }

    void retryLater(LogoutNotice notice) {
        notices.retryLater(notice.lease());
    }

    void remove(LogoutNotice notice) {
        notices.remove(notice.lease());
    }

    /**
     * Returns the clients whose notices were given up after ten minutes, which is twice the lifetime of an access
     * token.
     */
    List<?> removeExpired() {
        return entities.createNativeQuery("delete from oj_logout_notice"
                        + " where created_at < now() - make_interval(mins => 10) returning client_id")
                .getResultList();
    }

    void removeRealm(String realmId) {
        entities.createNativeQuery("delete from oj_logout_notice where realm_id = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }
}

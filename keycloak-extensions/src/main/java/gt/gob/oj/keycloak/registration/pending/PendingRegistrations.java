package gt.gob.oj.keycloak.registration.pending;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The stored pending registrations, within the caller's transaction. An outage is an exception. */
public record PendingRegistrations(EntityManager entities) {

    private static final int BATCH = 500;

    public static PendingRegistrations of(KeycloakSession session) {
        return new PendingRegistrations(
                session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }

    public void add(PendingRegistration registration) {
        entities.persist(registration);
    }

    /** Empty if it has ended or expired. */
    public Optional<PendingRegistration> find(RealmModel realm, String id) {
        return found(realm, id, LockModeType.NONE);
    }

    /**
     * Like {@link #find}, and locks the row until the transaction ends, so that only one of several concurrent callers
     * finds it.
     */
    public Optional<PendingRegistration> take(RealmModel realm, String id) {
        return found(realm, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PendingRegistration> found(RealmModel realm, String id, LockModeType lock) {
        return entities.createQuery(
                        "from PendingRegistration r where r.id = :id and r.realmId = :realm and r.expiresAt > :now",
                        PendingRegistration.class)
                .setParameter("id", id)
                .setParameter("realm", realm.getId())
                .setParameter("now", Instant.now())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public void remove(PendingRegistration registration) {
        entities.remove(registration);
    }

    /** Deletes some expired registrations and returns their number. Skips rows locked by another node. */
    int deleteExpired(Instant now) {
        return entities.createNativeQuery("""
                        DELETE FROM oj_registration WHERE id IN (
                          SELECT id FROM oj_registration WHERE expires_at <= :now
                          ORDER BY expires_at LIMIT :batch FOR UPDATE SKIP LOCKED)""")
                .setParameter("now", now)
                .setParameter("batch", BATCH)
                .executeUpdate();
    }

    void forgetAll(RealmModel realm) {
        entities.createQuery("delete from PendingRegistration r where r.realmId = :realm")
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }
}

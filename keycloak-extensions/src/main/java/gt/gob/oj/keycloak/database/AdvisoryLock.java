package gt.gob.oj.keycloak.database;

import jakarta.persistence.EntityManager;
import org.keycloak.models.RealmModel;

/** A lock by name, held on all nodes until the transaction ends. */
public final class AdvisoryLock {

    private AdvisoryLock() {}

    /** Serialises requests for the same address, so that the second one sees that it is in use. */
    public static void takeAddress(EntityManager entities, RealmModel realm, String email) {
        take(entities, "oj_registration|" + realm.getId() + "|" + email);
    }

    public static void take(EntityManager entities, String name) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", name)
                .getSingleResult();
    }
}

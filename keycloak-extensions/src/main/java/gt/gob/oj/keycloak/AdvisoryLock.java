package gt.gob.oj.keycloak;

import jakarta.persistence.EntityManager;
import org.keycloak.models.RealmModel;

/** A name that one transaction at a time may hold, on all nodes, until it ends; others wait. */
public final class AdvisoryLock {

    private AdvisoryLock() {}

    /** Of somebody who is about to take an address: whoever comes second sees that it is taken. */
    public static void takeAddress(EntityManager entities, RealmModel realm, String email) {
        take(entities, "oj_registration|" + realm.getId() + "|" + email);
    }

    public static void take(EntityManager entities, String name) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", name)
                .getSingleResult();
    }
}

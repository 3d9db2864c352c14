package gt.gob.oj.keycloak;

import jakarta.persistence.EntityManager;

/** A name that one transaction at a time may hold, on all nodes, until it ends; others wait. */
public final class AdvisoryLock {

    private AdvisoryLock() {}

    public static void take(EntityManager entities, String name) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", name)
                .getSingleResult();
    }
}

package gt.gob.oj.keycloak.queue;

import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Coordinates a periodic job between nodes: one node at a time claims a run. The database's clock decides. */
public record JobClaim(EntityManager em) {

    /** Claims the run. False if a node claimed it within that time. */
    public boolean take(String name, Duration every) {
        return em.createNativeQuery("""
                        INSERT INTO oj_turn AS t (name, taken_at) VALUES (:name, now())
                        ON CONFLICT (name) DO UPDATE SET taken_at = excluded.taken_at
                        WHERE t.taken_at <= now() - make_interval(secs => :seconds)""")
                        .setParameter("name", name)
                        .setParameter("seconds", every.toMillis() * 0.9 / 1_000)
                        .executeUpdate()
                == 1;
    }
}

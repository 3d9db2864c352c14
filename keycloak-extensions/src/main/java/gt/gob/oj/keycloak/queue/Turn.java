package gt.gob.oj.keycloak.queue;

import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Of several nodes that want to do the same now and then, one at a time has the turn; the database's clock counts. */
public record Turn(EntityManager em) {

    /** Whether nobody had it for that long; then it is taken. */
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

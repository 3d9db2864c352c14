package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.IdentityProof;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Decisions whose citizen has not been told yet; safe on several nodes. */
public final class DueNotices {

    /** Hibernate's value for FOR UPDATE SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager em;

    public DueNotices(EntityManager em) {
        this.em = em;
    }

    /** The oldest decision after {@code since} that no other node is telling right now, locked. */
    public Optional<IdentityProof> next(Instant since) {
        return em.createQuery(
                        "from ProofEntity p where p.decidedAt > :since and p.notifiedAt is null order by p.decidedAt",
                        ProofEntity.class)
                .setParameter("since", since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ProofRows::toProof);
    }

    public void told(String id, Instant now) {
        em.createQuery("update ProofEntity p set p.notifiedAt = :now where p.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}

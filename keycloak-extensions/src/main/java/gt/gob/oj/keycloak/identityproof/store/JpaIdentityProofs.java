package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Decision;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ProofStep;
import gt.gob.oj.keycloak.identityproof.Transitions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Requests in the database. State changes are single conditional updates, so that of two persons at once exactly one
 * changes something.
 */
public final class JpaIdentityProofs implements IdentityProofs {

    private static final String NOT_REJECTED =
            "from ProofEntity p where p.realmId = :realm and p.userId = :user and p.status <> 'rejected'";

    private final EntityManager em;

    public JpaIdentityProofs(EntityManager em) {
        this.em = em;
    }

    @Override
    public IdentityProof openOrDraft(CitizenRef citizen, Instant now) {
        em.createNativeQuery("""
                        INSERT INTO oj_identity_proof (id, realm_id, user_id, status, created_at)
                        VALUES (:id, :realm, :user, :status, :now) ON CONFLICT DO NOTHING""")
                .setParameter("id", UUID.randomUUID().toString())
                .setParameter("realm", citizen.realmId())
                .setParameter("user", citizen.userId())
                .setParameter("status", ProofState.DRAFT.code())
                .setParameter("now", now)
                .executeUpdate();
        return open(citizen).orElseThrow();
    }

    @Override
    public Optional<IdentityProof> open(CitizenRef citizen) {
        return first(of(citizen, NOT_REJECTED));
    }

    @Override
    public Optional<IdentityProof> lastSubmitted(CitizenRef citizen) {
        return first(of(citizen, """
                from ProofEntity p where p.realmId = :realm and p.userId = :user and p.submittedAt is not null
                order by p.submittedAt desc"""));
    }

    @Override
    public List<IdentityProof> all(CitizenRef citizen) {
        return of(citizen, """
                from ProofEntity p where p.realmId = :realm and p.userId = :user
                order by p.createdAt desc""").getResultList().stream().map(this::detached).toList();
    }

    @Override
    public Optional<IdentityProof> find(String realmId, String id) {
        return first(em.createQuery("from ProofEntity p where p.realmId = :realm and p.id = :id", ProofEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id));
    }

    @Override
    public Optional<IdentityProof> lockDraft(String id) {
        return first(em.createQuery("from ProofEntity p where p.id = :id and p.status = 'draft'", ProofEntity.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<IdentityProof> queue(String realmId, ProofState state, @Nullable QueuePosition after, int size) {
        // submittedAt >= first, so that the index finds the place even when many share one instant
        String later = after == null ? "" : "and p.submittedAt >= :at and (p.submittedAt > :at or p.id > :id)";
        TypedQuery<ProofEntity> query = em.createQuery(
                        "from ProofEntity p where p.realmId = :realm and p.status = :status " + later
                                + " order by p.submittedAt, p.id",
                        ProofEntity.class)
                .setParameter("realm", realmId)
                .setParameter("status", state.code())
                .setMaxResults(size);
        if (after != null) {
            query.setParameter("at", after.submittedAt()).setParameter("id", after.id());
        }
        return query.getResultList().stream().map(this::detached).toList();
    }

    @Override
    public boolean submit(String id, IdentityProof.Submission submission) {
        Transitions.Move move = Transitions.of(ProofStep.SUBMIT);
        return em.createQuery("""
                        update ProofEntity p set p.status = :to, p.receiptCode = :code, p.submittedAt = :at
                        where p.id = :id and p.status = :from""")
                        .setParameter("to", move.to().code())
                        .setParameter("from", move.from().code())
                        .setParameter("code", submission.receiptCode().value())
                        .setParameter("at", submission.at())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean decide(String realmId, String id, Decision decision) {
        Transitions.Move move = Transitions.of(decision.outcome().step());
        return em.createQuery("""
                        update ProofEntity p
                        set p.status = :to, p.decidedAt = :at, p.decidedBy = :by, p.reason = :reason
                        where p.realmId = :realm and p.id = :id and p.status = :from""")
                        .setParameter("to", move.to().code())
                        .setParameter("from", move.from().code())
                        .setParameter("at", decision.decidedAt())
                        .setParameter("by", decision.decidedBy())
                        .setParameter("reason", decision.reason())
                        .setParameter("realm", realmId)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private TypedQuery<ProofEntity> of(CitizenRef citizen, String query) {
        return em.createQuery(query, ProofEntity.class)
                .setParameter("realm", citizen.realmId())
                .setParameter("user", citizen.userId());
    }

    private Optional<IdentityProof> first(TypedQuery<ProofEntity> query) {
        return query.setMaxResults(1).getResultStream().findFirst().map(this::detached);
    }

    /** Detached, because the updates here pass by the entity manager's memory of the row. */
    private IdentityProof detached(ProofEntity row) {
        em.detach(row);
        return ProofRows.toProof(row);
    }
}

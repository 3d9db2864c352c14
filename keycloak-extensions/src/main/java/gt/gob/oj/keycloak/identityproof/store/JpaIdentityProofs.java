package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requests in the database. State changes are single conditional updates, so that exactly one of two concurrent changes
 * succeeds.
 */
public final class JpaIdentityProofs implements IdentityProofs {

    private static final String OF_CITIZEN = " from ProofEntity p where p.realmId = :realm and p.userId = :user";
    private static final String OPEN = OF_CITIZEN + " and p.status not in ('rejected', 'withdrawn', 'expired')";
    private static final String LAST_SUBMITTED =
            OF_CITIZEN + " and p.submittedAt is not null order by p.submittedAt desc";

    private final EntityManager em;

    public JpaIdentityProofs(EntityManager em) {
        this.em = em;
    }

    @Override
    public IdentityProof openOrDraft(CitizenRef citizen, Instant now) {
        em.createNativeQuery("""
                        INSERT INTO oj_identity_proof (id, realm_id, user_id, status, created_at, state_since, attempt)
                        VALUES (:id, :realm, :user, :status, :now, :now, 1) ON CONFLICT DO NOTHING""")
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
        return first(of(citizen, OPEN, ProofEntity.class));
    }

    @Override
    public Optional<IdentityProof> lockOpen(CitizenRef citizen) {
        return first(of(citizen, OPEN, ProofEntity.class).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<IdentityProof> lastSubmitted(CitizenRef citizen) {
        return first(of(citizen, LAST_SUBMITTED, ProofEntity.class));
    }

    @Override
    public Optional<ProofState> lastSubmittedState(CitizenRef citizen) {
        return of(citizen, "select p.status" + LAST_SUBMITTED, String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(ProofState::find);
    }

    @Override
    public Optional<String> receiptCode(String id) {
        return em.createQuery("select p.receiptCode from ProofEntity p where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(ReceiptCode::isWellFormed)
                .findFirst();
    }

    @Override
    public Optional<String> applicant(String realmId, ReceiptCode code) {
        return em.createQuery(
                        "select p.userId from ProofEntity p where p.receiptCode = :code and p.realmId = :realm",
                        String.class)
                .setParameter("code", code.value())
                .setParameter("realm", realmId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<IdentityProof> all(CitizenRef citizen) {
        return of(citizen, OF_CITIZEN + " order by p.createdAt desc", ProofEntity.class)
                .getResultStream()
                .peek(em::detach)
                .map(ProofRows::ifReadable)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<IdentityProof> find(String realmId, String id) {
        return first(em.createQuery("from ProofEntity p where p.realmId = :realm and p.id = :id", ProofEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id));
    }

    @Override
    public Optional<IdentityProof> collecting(String id) {
        return first(queryCollecting(id));
    }

    @Override
    public Optional<IdentityProof> lockCollecting(String id) {
        return first(queryCollecting(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<ProofEntity> queryCollecting(String id) {
        return em.createQuery(
                        "from ProofEntity p where p.id = :id and p.status in ('draft', 'correction')",
                        ProofEntity.class)
                .setParameter("id", id);
    }

    @Override
    public Optional<String> lockKept(String realmId, ProofState state, Instant before) {
        List<?> ids = em.createNativeQuery("""
                        SELECT id FROM oj_identity_proof
                        WHERE realm_id = :realm AND status = :state AND state_since < :before AND erased_at IS NULL
                        ORDER BY state_since LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter("realm", realmId)
                .setParameter("state", state.code())
                .setParameter("before", before)
                .getResultList();
        return ids.stream().map(String.class::cast).findFirst();
    }

    @Override
    public void declare(String id, String digest) {
        em.createNativeQuery(
                        "UPDATE oj_identity_proof SET declared_digest = :digest WHERE id = :id AND declared_digest IS NULL")
                .setParameter("digest", digest)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Optional<String> declared(String id) {
        List<?> digests = em.createNativeQuery("SELECT declared_digest FROM oj_identity_proof WHERE id = :id")
                .setParameter("id", id)
                .getResultList();
        return digests.stream().filter(Objects::nonNull).map(String.class::cast).findFirst();
    }

    @Override
    public boolean save(IdentityProof changed, ProofState expected) {
        Map<String, @Nullable Object> columns = ProofRows.columns(changed);
        String assignments =
                columns.keySet().stream().map(c -> "p." + c + " = :" + c).collect(Collectors.joining(", "));
        Query update = em.createQuery(
                        "update ProofEntity p set " + assignments + " where p.id = :id and p.status = :expected")
                .setParameter("id", changed.id())
                .setParameter("expected", expected.code());
        columns.forEach(update::setParameter);
        return update.executeUpdate() == 1;
    }

    @Override
    public void expire(String id, Instant at) {
        em.createQuery("""
                        update ProofEntity p set p.status = :expired, p.stateSince = :at, p.assignedTo = null,
                        p.assignedUntil = null, p.decidedAt = null, p.decidedBy = null, p.reason = null,
                        p.wantedPieces = null, p.reasonCodes = null where p.id = :id""")
                .setParameter("expired", ProofState.EXPIRED.code())
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    private <T> TypedQuery<T> of(CitizenRef citizen, String query, Class<T> result) {
        return em.createQuery(query, result)
                .setParameter("realm", citizen.realmId())
                .setParameter("user", citizen.userId());
    }

    private Optional<IdentityProof> first(TypedQuery<ProofEntity> query) {
        return query.setMaxResults(1).getResultStream().findFirst().map(this::detached);
    }

    /** Detached, because the updates here bypass the persistence context. */
    private IdentityProof detached(ProofEntity row) {
        em.detach(row);
        return ProofRows.toProof(row);
    }
}

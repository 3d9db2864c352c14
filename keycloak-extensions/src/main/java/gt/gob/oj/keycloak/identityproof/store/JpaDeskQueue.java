package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.desk.DeskFilter;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue;
import gt.gob.oj.keycloak.identityproof.desk.NameWords;
import gt.gob.oj.keycloak.identityproof.judgement.CaseRecords;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reviewers' queue in the database. */
public final class JpaDeskQueue implements DeskQueue, CaseRecords {

    private static final Duration LEFT_ALONE = Duration.ofHours(1);
    private static final Duration KEPT_FOR_THEIR_REVIEWER = Duration.ofDays(1);

    private static final String HELD = "p.status = 'in_review' and p.assigned_to = :me";
    private static final String RETURNING = "p.status = 'pending' and p.returns_to = :me";
    private static final String LAPSED = "p.status = 'in_review' and p.assigned_until <= :now";
    private static final String WAITING =
            "p.status = 'pending' and (p.returns_to is null or p.returns_to = :me or p.state_since <= :kept)";

    private final EntityManager em;

    public JpaDeskQueue(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Item> page(DeskFilter filter, @Nullable Position from, boolean backwards, int size) {
        QueuePage page = QueuePage.of(filter, from, backwards);
        return filter.name() == null
                ? page.query(em, size)
                : new NameSearchPlan(em).during(filter.name(), () -> page.query(em, size));
    }

    /** Counts no further than needed: with a million rows, a full count takes longer than the page. */
    @Override
    public Counts counts(String realmId, String reviewerId) {
        Object[] row = (Object[]) em.createNativeQuery("select " + capped("status = 'pending'") + ", "
                        + capped("status = 'in_review'") + ", " + capped("status = 'correction'") + ", "
                        + capped("status = 'in_review' and assigned_to = :me"))
                .setParameter("realm", realmId)
                .setParameter("me", reviewerId)
                .getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static String capped(String which) {
        return "(select count(*) from (select 1 from oj_identity_proof where realm_id = :realm and " + which + " limit "
                + (Counts.MOST + 1) + ") as few)";
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    @Override
    public Optional<IdentityProof> lockNext(String realmId, String reviewerId, Instant now) {
        Set<String> passed = new HashSet<>(Set.of(""));
        return Stream.of(HELD, RETURNING, LAPSED, WAITING)
                .map(which -> lockFirst(which, realmId, reviewerId, now, passed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * @param passed unreadable rows to skip, plus an empty id, because a list in SQL must not be empty
     */
    private Optional<IdentityProof> lockFirst(
            String which, String realmId, String reviewerId, Instant now, Set<String> passed) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("realm", realmId, "me", reviewerId));
        parameters.put("now", now);
        parameters.put("kept", now.minus(KEPT_FOR_THEIR_REVIEWER));
        parameters.put("left", now.minus(LEFT_ALONE));
        parameters.put("passed", List.copyOf(passed));
        var query = em.createNativeQuery("""
                select p.id from oj_identity_proof p
                where p.realm_id = :realm and p.user_id <> :me and\s""" + which + """

                and (p.given_back_by is null or p.given_back_by <> :me or p.state_since <= :left)
                and not exists (select 1 from oj_review_opinion o
                    where o.proof_id = p.id and o.attempt = p.attempt and o.reviewer_id = :me)
                and p.id not in (:passed)
                order by p.submitted_at, p.id limit 1 for update of p skip locked""");
        query.getParameters().forEach(p -> query.setParameter(p.getName(), parameters.get(p.getName())));
        List<?> ids = query.getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String id = (String) ids.getFirst();
        Optional<IdentityProof> found = lockedRow(realmId, id).flatMap(ProofRows::ifReadable);
        if (found.isEmpty()) {
            passed.add(id);
            return lockFirst(which, realmId, reviewerId, now, passed);
        }
        return found;
    }

    @Override
    public Optional<IdentityProof> lock(String realmId, String id) {
        return lockedRow(realmId, id).map(ProofRows::toProof);
    }

    private Optional<ProofEntity> lockedRow(String realmId, String id) {
        return em.createQuery(
                        "from ProofEntity p where p.realmId = :realm and p.id = :id and p.submittedAt is not null",
                        ProofEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .peek(em::detach)
                .findFirst();
    }

    @Override
    public void prolong(String id, Instant until) {
        set(id, "assignedUntil", until);
    }

    @Override
    public void givenBack(String id, String reviewerId) {
        set(id, "givenBackBy", reviewerId);
    }

    @Override
    public void returnsTo(String id, String reviewerId) {
        set(id, "returnsTo", reviewerId);
    }

    @Override
    public void taken(String id) {
        em.createQuery("update ProofEntity p set p.returnsTo = null, p.givenBackBy = null where p.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void flag(String id, Set<Flag> flags) {
        String codes = Codes.write(flags, Flag::code);
        set(id, "flags", codes == null ? null : "," + codes + ",");
    }

    @Override
    public void name(String id, @Nullable NameWords words) {
        set(id, "nameWords", words == null ? null : words.text());
    }

    @Override
    public Set<Flag> flags(String id) {
        return em.createQuery(
                        "select p.flags from ProofEntity p where p.id = :id and p.flags is not null", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(codes -> Codes.read(codes, Flag::of))
                .orElse(Set.of());
    }

    private void set(String id, String column, @Nullable Object value) {
        em.createQuery("update ProofEntity p set p." + column + " = :value where p.id = :id")
                .setParameter("value", value)
                .setParameter("id", id)
                .executeUpdate();
    }
}

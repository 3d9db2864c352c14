package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The rows of {@code oj_staff_act}: all acts, including requests that wait for a second administrator. */
final class Acts {

    static final int PAGE = 25;

    /** The lifetime of a request. */
    private static final Duration REQUEST_LIFETIME = Duration.ofDays(3);

    private final EntityManager entities;
    private final RealmModel realm;

    private Acts(EntityManager entities, RealmModel realm) {
        this.entities = entities;
        this.realm = realm;
    }

    static Acts of(KeycloakSession session, RealmModel realm) {
        return new Acts(session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm);
    }

    /** An act that needs no approval. */
    String addDone(Proposal proposal, String by) {
        return add(proposal, by, Act.State.DONE);
    }

    /** Empty if the same act is already requested. */
    Optional<String> addPending(Proposal proposal, String by) {
        expire();
        return isPending(proposal) ? Optional.empty() : Optional.of(add(proposal, by, Act.State.PENDING));
    }

    /** Expires overdue requests, which releases the unique index of pending requests. */
    private void expire() {
        entities.createNativeQuery("update oj_staff_act set state = 'expired'"
                        + " where realm_id = :realm and state = 'pending' and expires_at <= now()")
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }

    private boolean isPending(Proposal proposal) {
        return !entities.createNativeQuery("select id from oj_staff_act where realm_id = :realm and state = 'pending'"
                        + " and person_id = :person and kind = :kind and role = :role")
                .setParameter("realm", realm.getId())
                .setParameter("person", proposal.personId())
                .setParameter("kind", proposal.kind().code())
                .setParameter("role", roleOf(proposal))
                .getResultList()
                .isEmpty();
    }

    private String add(Proposal proposal, String by, Act.State state) {
        String id = UUID.randomUUID().toString();
        entities.createNativeQuery("""
                        insert into oj_staff_act (id, realm_id, person_id, kind, role, reason, words, requested_by,
                            requested_at, state, expires_at)
                        values (:id, :realm, :person, :kind, :role, :reason, :words, :by, now(), :state,
                            case when :state = 'pending' then now() + make_interval(secs => :lifetime) end)""")
                .setParameter("id", id)
                .setParameter("realm", realm.getId())
                .setParameter("person", proposal.personId())
                .setParameter("kind", proposal.kind().code())
                .setParameter("role", roleOf(proposal))
                .setParameter("reason", proposal.reason().code())
                .setParameter("words", proposal.reason().words())
                .setParameter("by", by)
                .setParameter("state", code(state))
                .setParameter("lifetime", (double) REQUEST_LIFETIME.toSeconds())
                .executeUpdate();
        return id;
    }

    private static String roleOf(Proposal proposal) {
        return proposal.role() == null ? "" : proposal.role().code();
    }

    /** False if it was already decided. Exactly one of two concurrent decisions succeeds. */
    boolean decide(String id, Act.State state, String by, String words) {
        return entities.createNativeQuery("""
                        update oj_staff_act set state = :state, decided_by = :by, decided_at = now(),
                            decision_words = nullif(cast(:words as text), '')
                        where realm_id = :realm and id = :id and state = 'pending' and expires_at > now()""")
                        .setParameter("state", code(state))
                        .setParameter("by", by)
                        .setParameter("words", words)
                        .setParameter("realm", realm.getId())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    Optional<Act> find(String id) {
        return ActRows.read(entities.createNativeQuery(ActRows.SELECT + " and id = :id")
                        .setParameter("realm", realm.getId())
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .flatMap(row -> row.readable().stream())
                .findFirst();
    }

    /** Oldest first, because they expire. */
    List<ActRow> pending() {
        return ActRows.read(entities.createNativeQuery(
                        ActRows.SELECT + " and state = 'pending' and expires_at > now() order by requested_at, id")
                .setParameter("realm", realm.getId())
                .getResultList());
    }

    /**
     * Newest first, one more than {@link #PAGE} if there is an older page.
     *
     * @param personId empty for everybody
     * @param beforeId the last act of the previous page; empty for the first page
     */
    List<ActRow> page(String personId, String beforeId) {
        return ActRows.read(entities.createNativeQuery(ActRows.SELECT + """
                         and (cast(:person as text) = '' or person_id = :person)
                        and (cast(:before as text) = '' or (requested_at, id) <
                            (select requested_at, id from oj_staff_act where id = :before and realm_id = :realm))
                        order by requested_at desc, id desc limit :most""")
                .setParameter("realm", realm.getId())
                .setParameter("person", personId)
                .setParameter("before", beforeId)
                .setParameter("most", PAGE + 1)
                .getResultList());
    }

    /** Whether one of the two made the other an administrator. */
    boolean appointed(String maker, String made) {
        return !entities.createNativeQuery("select id from oj_staff_act where realm_id = :realm and person_id = :made"
                        + " and requested_by = :maker and kind = :kind and role = :role and state = 'approved'")
                .setParameter("realm", realm.getId())
                .setParameter("made", made)
                .setParameter("maker", maker)
                .setParameter("kind", ActKind.ROLE_GRANT.code())
                .setParameter("role", StaffRole.PORTAL_ADMINISTRATOR.code())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void forget(String personId) {
        entities.createNativeQuery("delete from oj_staff_act where realm_id = :realm and person_id = :person")
                .setParameter("realm", realm.getId())
                .setParameter("person", personId)
                .executeUpdate();
    }

    void forgetAll() {
        entities.createNativeQuery("delete from oj_staff_act where realm_id = :realm")
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }

    private static String code(Act.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

package gt.gob.oj.keycloak.cape.cases;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Conflicts for the desk, stored in {@code oj_cape_conflict} as ids and codes without personal data. The same conflict
 * of the same legacy account is one case, even if it is found repeatedly.
 */
public final class CapeCases {

    public static final int PAGE = 25;

    private static final String COLUMNS =
            "id, kind, cape_id, user_id, status, found_by, cast(date_part('epoch', found_at) as bigint) as found,"
                    + " cast(date_part('epoch', decided_at) as bigint) as decided, reason";

    private final EntityManager entities;

    private CapeCases(EntityManager entities) {
        this.entities = entities;
    }

    public static CapeCases of(KeycloakSession session) {
        return new CapeCases(session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }

    /**
     * Opens a case for each conflict that needs the desk.
     *
     * @param foundBy {@code sign-in} or {@code import}
     */
    public void open(
            RealmModel realm,
            LegacyAccount account,
            Collection<Conflict> conflicts,
            @Nullable String localUserId,
            String foundBy) {
        for (Conflict conflict : conflicts) {
            if (conflict.isForDesk()) {
                open(realm, account, conflict, localUserId, foundBy);
            }
        }
    }

    private void open(
            RealmModel realm, LegacyAccount account, Conflict conflict, @Nullable String localUserId, String foundBy) {
        entities.createNativeQuery("""
                        insert into oj_cape_conflict (id, realm_id, kind, cape_id, user_id, status, found_by, found_at)
                        values (:id, :realm, :kind, :cape, :user, 'open', :by, now())
                        on conflict (realm_id, cape_id, kind) do nothing""")
                .setParameter("id", UUID.randomUUID().toString())
                .setParameter("realm", realm.getId())
                .setParameter("kind", conflict.code())
                .setParameter("cape", account.id())
                .setParameter("user", localUserId == null ? "" : localUserId)
                .setParameter("by", foundBy)
                .executeUpdate();
    }

    /**
     * Returns the oldest cases first, and one more than {@link #PAGE} if there is a next page.
     *
     * @param status empty for cases that can still be decided
     * @param kind empty for all
     * @param afterId the last id of the previous page; empty for the first page
     */
    public List<CapeCase> page(RealmModel realm, String status, String kind, String afterId) {
        List<?> rows = entities.createNativeQuery("select " + COLUMNS + """
                         from oj_cape_conflict where realm_id = :realm
                        and status = any (string_to_array(cast(:status as text), ','))
                        and (cast(:kind as text) = '' or kind = :kind)
                        and (cast(:after as text) = '' or (found_at, id) >
                            (select found_at, id from oj_cape_conflict where id = :after and realm_id = :realm))
                        order by found_at, id limit :most""")
                .setParameter("realm", realm.getId())
                .setParameter("status", status.isEmpty() ? CapeCase.OPEN + "," + CapeCase.ASKED : status)
                .setParameter("kind", kind)
                .setParameter("after", afterId)
                .setParameter("most", PAGE + 1)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    public Optional<CapeCase> find(RealmModel realm, String id) {
        List<?> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from oj_cape_conflict where realm_id = :realm and id = :id")
                .setParameter("realm", realm.getId())
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> read((Object[]) row));
    }

    /** False if the case was already decided. Exactly one of two concurrent decisions succeeds. */
    public boolean decide(RealmModel realm, String id, String status, String by, @Nullable String reason) {
        return entities.createNativeQuery("""
                        update oj_cape_conflict set status = :status, decided_at = now(), decided_by = :by,
                            reason = nullif(cast(:reason as text), '')
                        where realm_id = :realm and id = :id and status in ('open', 'asked')""")
                        .setParameter("status", status)
                        .setParameter("by", by)
                        .setParameter("reason", reason == null ? "" : reason)
                        .setParameter("realm", realm.getId())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Links the accounts after the person's confirmation. False if the case was decided in the meantime. Keeps who
     * asked for the confirmation.
     */
    public boolean linked(RealmModel realm, String id) {
        return entities.createNativeQuery("update oj_cape_conflict set status = 'linked', decided_at = now()"
                                + " where realm_id = :realm and id = :id and status = 'asked'")
                        .setParameter("realm", realm.getId())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private static CapeCase read(Object[] row) {
        return new CapeCase(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Instant.ofEpochSecond(((Number) row[6]).longValue()),
                row[7] == null ? null : Instant.ofEpochSecond(((Number) row[7]).longValue()),
                (@Nullable String) row[8]);
    }

    void forget(RealmModel realm, String userId) {
        entities.createNativeQuery("delete from oj_cape_conflict where realm_id = :realm and user_id = :user")
                .setParameter("realm", realm.getId())
                .setParameter("user", userId)
                .executeUpdate();
    }

    void forgetAll(RealmModel realm) {
        entities.createNativeQuery("delete from oj_cape_conflict where realm_id = :realm")
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }
}

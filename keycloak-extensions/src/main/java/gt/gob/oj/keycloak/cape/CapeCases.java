package gt.gob.oj.keycloak.cape;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Conflicts that wait for the desk, in {@code oj_cape_conflict}: ids and codes alone, no personal data. The same conflict
 * of the same legacy account is one case, however often it is found.
 */
public final class CapeCases {

    private final EntityManager entities;

    private CapeCases(EntityManager entities) {
        this.entities = entities;
    }

    public static CapeCases of(KeycloakSession session) {
        return new CapeCases(session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }

    /** @param foundBy {@code sign-in} or {@code import} */
    void open(
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

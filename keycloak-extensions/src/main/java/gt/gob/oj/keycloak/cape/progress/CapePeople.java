package gt.gob.oj.keycloak.cape.progress;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Who came from CAPE, how and when, in {@code oj_cape_person}. The progress figures are counted from it. */
public final class CapePeople {

    private final EntityManager entities;

    private CapePeople(EntityManager entities) {
        this.entities = entities;
    }

    public static CapePeople of(KeycloakSession session) {
        return new CapePeople(session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }

    /** Records a person who became local by signing in. */
    public void arrived(RealmModel realm, String userId, LegacyAccount account) {
        entities.createNativeQuery("""
                        insert into oj_cape_person (realm_id, user_id, cape_id, format, signed_in_at)
                        values (:realm, :user, :cape, nullif(:format, ''), now())
                        on conflict (realm_id, user_id) do nothing""")
                .setParameter("realm", realm.getId())
                .setParameter("user", userId)
                .setParameter("cape", account.id())
                .setParameter(
                        "format",
                        PasswordFormats.installed().nameOf(account.password()).orElse(""))
                .executeUpdate();
    }

    /** Records the first sign-in of an imported person. */
    public void signedIn(RealmModel realm, String userId) {
        entities.createNativeQuery("""
                        update oj_cape_person set signed_in_at = now()
                        where realm_id = :realm and user_id = :user and signed_in_at is null""")
                .setParameter("realm", realm.getId())
                .setParameter("user", userId)
                .executeUpdate();
    }

    void forget(RealmModel realm, String userId) {
        entities.createNativeQuery("delete from oj_cape_person where realm_id = :realm and user_id = :user")
                .setParameter("realm", realm.getId())
                .setParameter("user", userId)
                .executeUpdate();
    }

    void forgetAll(RealmModel realm) {
        entities.createNativeQuery("delete from oj_cape_person where realm_id = :realm")
                .setParameter("realm", realm.getId())
                .executeUpdate();
        entities.createNativeQuery("delete from oj_cape_import where realm_id = :realm")
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }
}

package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.Seal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Locale;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Addresses that permanently refused a mail. Their owner sees a notice at the next sign-in. They are stored as keyed
 * hashes for a year, whether or not an account has the address. The next accepted mail removes the entry.
 */
public final class MailRefusals {

    private final KeycloakSession session;
    private final RealmModel realm;

    private MailRefusals(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    public static MailRefusals of(KeycloakSession session, RealmModel realm) {
        return new MailRefusals(session, realm);
    }

    /** Whether a mail to this address was refused and its owner has not seen the notice yet. */
    public boolean isNews(String address) {
        return !of(
                        "select 1 from oj_mail_refusal where realm_id = :realm and address = :address and told_at is null",
                        address)
                .getResultList()
                .isEmpty();
    }

    public void told(String address) {
        of("update oj_mail_refusal set told_at = now() where realm_id = :realm and address = :address", address)
                .executeUpdate();
    }

    void note(String address) {
        of("""
                        insert into oj_mail_refusal(realm_id, address) values (:realm, :address)
                        on conflict (realm_id, address) do update set refused_at = now(), told_at = null""", address).executeUpdate();
    }

    void forget(String address) {
        of("delete from oj_mail_refusal where realm_id = :realm and address = :address", address)
                .executeUpdate();
    }

    private Query of(String sql, String address) {
        EntityManager entities =
                session.getProvider(JpaConnectionProvider.class).getEntityManager();
        return entities.createNativeQuery(sql)
                .setParameter("realm", realm.getId())
                .setParameter(
                        "address",
                        Seal.of(session, realm, "mail-refusal")
                                .of(address.strip().toLowerCase(Locale.ROOT)));
    }
}

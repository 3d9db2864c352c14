package gt.gob.oj.keycloak.signin.reset;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;

/** Reset requests, stored until their mail is decided, usually for less than a second. */
final class ResetRequests {

    private final KeycloakSession session;
    private final EntityManager entities;

    ResetRequests(KeycloakSession session) {
        this.session = session;
        this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** Stores a request for any address, with the same work whether or not an account has it. Returns the reference. */
    String add(RealmModel realm, String email) {
        deleteExpired();
        String id = UUID.randomUUID().toString();
        entities.createNativeQuery("insert into oj_reset_request (id, realm_id, email, client_id, locale, issuer)"
                        + " values (:id, :realm, :email, :client, :locale, :issuer)")
                .setParameter("id", id)
                .setParameter("realm", realm.getId())
                .setParameter("email", email)
                .setParameter("client", session.getContext().getClient().getClientId())
                .setParameter("locale", session.getContext().resolveLocale(null).toLanguageTag())
                .setParameter(
                        "issuer", Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName()))
                .executeUpdate();
        return id;
    }

    /** Deletes requests whose mail was given up. */
    private void deleteExpired() {
        entities.createNativeQuery("delete from oj_reset_request where id = any (array(select id from oj_reset_request"
                        + " where created_at < now() - make_interval(days => 3) limit 10 for update skip locked))")
                .executeUpdate();
    }

    /** Removes the request within the transaction. Empty if it was already processed. */
    Optional<Pending> take(String reference) {
        List<?> rows = entities.createNativeQuery(
                        "delete from oj_reset_request where id = :id" + " returning email, client_id, locale, issuer")
                .setParameter("id", reference)
                .getResultList();
        return rows.stream().findFirst().map(row -> Pending.of((Object[]) row));
    }

    /**
     * @param issuer the realm's URL as the browser of the request saw it
     */
    record Pending(String email, String clientId, Locale locale, String issuer) {

        private static Pending of(Object[] row) {
            return new Pending(
                    (String) row[0], (String) row[1], Locale.forLanguageTag((String) row[2]), (String) row[3]);
        }

        @Override
        public String toString() {
            return "Pending[" + clientId + "]";
        }
    }
}

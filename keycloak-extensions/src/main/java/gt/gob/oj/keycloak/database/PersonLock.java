package gt.gob.oj.keycloak.database;

import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.jpa.entities.UserEntity;

/**
 * Serialises writes to a person's attributes. Keycloak first looks for a row and then inserts one, without a unique
 * constraint: concurrent requests would each insert their own.
 */
public final class PersonLock {

    private PersonLock() {}

    /** Locks the person until the transaction ends and reloads them, so that writes start from committed data. */
    public static void take(KeycloakSession session, RealmModel realm, UserModel person) {
        take(session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId(), person.getId());
    }

    static void take(EntityManager entities, String realmId, String personId) {
        AdvisoryLock.take(entities, "oj_person|" + realmId + "|" + personId);
        UserEntity person = entities.find(UserEntity.class, personId);
        if (person != null) {
            entities.flush();
            // Refreshing a person reloads the list of attributes, but not attributes already loaded.
            person.getAttributes().forEach(entities::detach);
            entities.refresh(person);
        }
    }
}

package gt.gob.oj.keycloak;

import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.jpa.entities.UserEntity;

/**
 * One request at a time writes a person's attributes. Keycloak looks whether there is a row and then adds one, and no
 * constraint stops a second row: requests at the same moment would each add theirs.
 */
public final class PersonLock {

    private PersonLock() {}

    /** Held until the request's transaction ends; what is written then starts from what others left. */
    public static void take(KeycloakSession session, RealmModel realm, UserModel person) {
        take(session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId(), person.getId());
    }

    static void take(EntityManager entities, String realmId, String personId) {
        AdvisoryLock.take(entities, "oj_person|" + realmId + "|" + personId);
        UserEntity person = entities.find(UserEntity.class, personId);
        if (person != null) {
            entities.flush();
            // Refreshing a person reads anew which attributes there are, but not those that were read before.
            person.getAttributes().forEach(entities::detach);
            entities.refresh(person);
        }
    }
}

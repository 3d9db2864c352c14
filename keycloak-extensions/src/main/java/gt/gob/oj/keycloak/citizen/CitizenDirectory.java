package gt.gob.oj.keycloak.citizen;

import gt.gob.oj.keycloak.database.AdvisoryLock;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The citizens of a realm; each CUI is unique. Works in the request's transaction; an outage of the database is an
 * exception.
 */
public final class CitizenDirectory {

    private static final Logger LOG = Logger.getLogger(CitizenDirectory.class);

    private final EntityManager entities;
    private final Clock clock;

    CitizenDirectory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public static CitizenDirectory of(KeycloakSession session) {
        return new CitizenDirectory(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), Clock.systemUTC());
    }

    /** Empty if the person has no CUI in this realm. */
    public Optional<Citizen> find(RealmModel realm, String userId) {
        return Optional.ofNullable(entities.find(CitizenEntity.class, new CitizenKey(realm.getId(), userId)))
                .map(CitizenEntity::citizen);
    }

    /** The entries of these users, by user id. Unreadable rows are logged and omitted. */
    public Map<String, Citizen> find(RealmModel realm, Collection<String> userIds) {
        return entities.createQuery(
                        "from CitizenEntity c where c.key.realmId = :realm and c.key.userId in :users",
                        CitizenEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("users", userIds)
                .getResultStream()
                .flatMap(CitizenDirectory::ifReadable)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Citizen>> ifReadable(CitizenEntity row) {
        try {
            return Stream.of(Map.entry(row.userId(), row.citizen()));
        } catch (IllegalArgumentException damaged) {
            LOG.errorf("citizen %s cannot be read: %s", row.userId(), damaged.getMessage());
            return Stream.of();
        }
    }

    /** The id of the user who has this CUI. */
    public Optional<String> ownerOf(RealmModel realm, Cui cui) {
        return entities.createQuery(
                        "select c.key.userId from CitizenEntity c where c.key.realmId = :realm and c.cui = :cui",
                        String.class)
                .setParameter("realm", realm.getId())
                .setParameter("cui", cui.digits())
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether the CUI is free. Locks it until the transaction ends: a concurrent caller waits for the commit and then
     * sees the row. The unique constraint remains as the last safeguard.
     */
    public boolean holdIfFree(RealmModel realm, Cui cui) {
        AdvisoryLock.take(entities, "oj_citizen|" + realm.getId() + "|" + cui.digits());
        return ownerOf(realm, cui).isEmpty();
    }

    /** Flushes at once, so that a violated constraint surfaces here and not at commit. */
    public void enter(RealmModel realm, String userId, Citizen citizen) {
        entities.persist(new CitizenEntity(new CitizenKey(realm.getId(), userId), citizen, Instant.now(clock)));
        entities.flush();
    }

    void erase(RealmModel realm, String userId) {
        entities.createQuery("delete from CitizenEntity c where c.key.realmId = :realm and c.key.userId = :user")
                .setParameter("realm", realm.getId())
                .setParameter("user", userId)
                .executeUpdate();
    }

    void eraseAll(RealmModel realm) {
        entities.createQuery("delete from CitizenEntity c where c.key.realmId = :realm")
                .setParameter("realm", realm.getId())
                .executeUpdate();
    }
}

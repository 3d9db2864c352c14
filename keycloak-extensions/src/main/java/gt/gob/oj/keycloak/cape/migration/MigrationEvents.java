package gt.gob.oj.keycloak.cape.migration;

import gt.gob.oj.keycloak.cape.Conflict;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Realm events about the migration of people from CAPE, with ids and codes only. */
public final class MigrationEvents {

    private static final Logger LOG = Logger.getLogger(MigrationEvents.class);
    private static final String CONFLICTS = "cape_conflicts";

    private final KeycloakSession session;
    private final RealmModel realm;

    public MigrationEvents(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    void madeLocal(String userId, Collection<Conflict> conflicts) {
        event(EventType.REGISTER)
                .user(userId)
                .detail(Details.REGISTER_METHOD, "cape")
                .detail(CONFLICTS, codes(conflicts))
                .success();
    }

    /** The password was correct, but the rules do not admit the account. */
    void notAdmitted(String userId, Collection<Conflict> conflicts) {
        event(EventType.REGISTER)
                .user(userId)
                .detail(Details.REGISTER_METHOD, "cape")
                .detail(CONFLICTS, codes(conflicts))
                .error("cape_not_admitted");
    }

    public void unreadable(String userId) {
        LOG.warnf("The stored legacy password of user %s has an unknown format", userId);
        event(EventType.REGISTER)
                .user(userId)
                .detail(Details.REGISTER_METHOD, "cape")
                .detail(CONFLICTS, codes(List.of(Conflict.PASSWORD_UNREADABLE)))
                .error("cape_password_unreadable");
    }

    private EventBuilder event(EventType type) {
        EventBuilder event =
                new EventBuilder(realm, session, session.getContext().getConnection()).event(type);
        if (session.getContext().getClient() != null) {
            event.client(session.getContext().getClient());
        }
        return event;
    }

    private static String codes(Collection<Conflict> conflicts) {
        return conflicts.isEmpty()
                ? "none"
                : conflicts.stream().map(Conflict::code).collect(Collectors.joining(","));
    }
}

package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.logout.OpenSessions;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Ends the sessions of people who are disabled or removed, by an administrator or after too many wrong codes. Keycloak
 * leaves these sessions open and notifies no application. A temporary lockout ends no session, because anybody can
 * cause one by guessing.
 */
public final class DisabledPeople implements EventListenerProviderFactory, PlainFactory<EventListenerProvider> {

    private static final Pattern ABOUT_A_USER = Pattern.compile("users/([^/]+)(?:/.*)?");

    /** Applies to every realm, independent of its configured listeners. */
    @Override
    public boolean isGlobal() {
        return true;
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new Listener(session);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof UserModel.UserPreRemovedEvent removal) {
                new OpenSessions(removal.getKeycloakSession(), removal.getRealm()).end(removal.getUser());
            }
        });
    }

    private record Listener(KeycloakSession session) implements EventListenerProvider {

        @Override
        public void onEvent(Event event) {
            if (event.getType() == EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT) {
                endIfDisabled(event.getRealmId(), event.getUserId());
            }
        }

        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {
            Matcher path = ABOUT_A_USER.matcher(Objects.requireNonNullElse(event.getResourcePath(), ""));
            if (event.getError() == null && path.matches()) {
                endIfDisabled(event.getRealmId(), path.group(1));
            }
        }

        private void endIfDisabled(String realmId, String userId) {
            RealmModel realm = session.realms().getRealm(realmId);
            @Nullable UserModel user = session.users().getUserById(realm, userId);
            if (user != null && !user.isEnabled()) {
                OpenSessions.endAll(session, realm, user);
            }
        }

        @Override
        public void close() {}
    }

    @Override
    public String getId() {
        return "disabled-people";
    }
}

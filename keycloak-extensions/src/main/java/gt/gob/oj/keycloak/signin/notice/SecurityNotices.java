package gt.gob.oj.keycloak.signin.notice;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.cape.storage.LegacyTraces;
import gt.gob.oj.keycloak.mail.MailTasks;
import gt.gob.oj.keycloak.signin.RoleGrantSignOut;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Notifies the owner of lockouts and changed credentials; the mail task belongs to the change's transaction. A new
 * password ends the lockout, a new role ends the sessions ({@link RoleGrantSignOut}).
 */
public final class SecurityNotices implements EventListenerProviderFactory, PlainFactory<EventListenerProvider> {

    private static final Set<EventType> NOTIFIED = EnumSet.of(
            EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT,
            EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT,
            EventType.UPDATE_CREDENTIAL,
            EventType.REMOVE_CREDENTIAL);
    private static final Pattern NEW_PASSWORD = Pattern.compile("users/([^/]+)/reset-password");
    private static final Pattern REMOVED = Pattern.compile("users/([^/]+)/credentials/[^/]+");
    private static final Pattern ROLE_GRANTED = Pattern.compile("users/([^/]+)/(?:role-mappings|groups)/.+");

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new Listener(session);
    }

    private record Listener(KeycloakSession session) implements EventListenerProvider {

        @Override
        public void onEvent(Event event) {
            if (event.getError() != null || !NOTIFIED.contains(event.getType())) {
                return;
            }
            SecurityEvent happened = withAccount(SecurityEvent.of(event));
            add(event.getRealmId(), happened);
            if (happened.isNewPassword()) {
                endLockout(realm(event.getRealmId()), event.getUserId());
            }
        }

        /** Looked up now, because the trace to a CAPE account expires. */
        private SecurityEvent withAccount(SecurityEvent happened) {
            return happened.isLockout()
                    ? LegacyTraces.accountOf(session, happened.userId())
                            .map(happened::withAccount)
                            .orElse(happened)
                    : happened;
        }

        /** The stock reset does this only if it ends in a session. Failed second factors stay counted. */
        private void endLockout(RealmModel realm, String userId) {
            UserLoginFailureModel failures = session.loginFailures().getUserLoginFailure(realm, userId);
            if (failures != null) {
                failures.clearFailures();
            }
        }

        /** Handles changes by administrators. */
        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {
            String path = Objects.requireNonNullElse(event.getResourcePath(), "");
            if (event.getError() != null) {
                return;
            }
            switch (event.getOperationType()) {
                case ACTION -> {
                    queueIfMatching(
                            NEW_PASSWORD.matcher(path),
                            event,
                            EventType.UPDATE_CREDENTIAL,
                            PasswordCredentialModel.TYPE);
                    queueIfMatching(REMOVED.matcher(path), event, EventType.REMOVE_CREDENTIAL, type(event));
                }
                case CREATE -> {
                    Matcher granted = ROLE_GRANTED.matcher(path);
                    if (granted.matches()) {
                        new RoleGrantSignOut(session, realm(event.getRealmId())).roleGranted(granted.group(1));
                    }
                }
                default -> {}
            }
        }

        private void queueIfMatching(Matcher path, AdminEvent event, EventType type, String credential) {
            if (path.matches()) {
                add(event.getRealmId(), new SecurityEvent(type, event.getTime(), credential, "", path.group(1), ""));
            }
        }

        private static String type(AdminEvent event) {
            return Objects.requireNonNullElse(event.getDetails(), Map.<String, String>of())
                    .getOrDefault(Details.CREDENTIAL_TYPE, "");
        }

        private void add(String realmId, SecurityEvent happened) {
            MailTasks.of(session).add(realm(realmId), EventMailFactory.ID, happened.reference());
        }

        private RealmModel realm(String id) {
            return session.realms().getRealm(id);
        }

        @Override
        public void close() {}
    }

    @Override
    public String getId() {
        return "security-notices";
    }
}

package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.mail.MailTasks;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.Config;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Has the owner told of lockouts and of changes to what they sign in with. The mail belongs to the change's transaction. */
public final class SecurityNotices implements EventListenerProviderFactory {

    private static final Pattern NEW_PASSWORD = Pattern.compile("users/([^/]+)/reset-password");

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new Listener(session);
    }

    private record Listener(KeycloakSession session) implements EventListenerProvider {

        @Override
        public void onEvent(Event event) {
            boolean isNews = switch (event.getType()) {
                case USER_DISABLED_BY_TEMPORARY_LOCKOUT -> isTrueLockout(event);
                case USER_DISABLED_BY_PERMANENT_LOCKOUT, UPDATE_CREDENTIAL, REMOVE_CREDENTIAL ->
                    event.getError() == null;
                default -> false;
            };
            if (isNews) {
                add(event.getRealmId(), SecurityEvent.of(event));
            }
        }

        /** Two quick wrong tries, such as a double click, hold up for a minute and are no news. */
        private boolean isTrueLockout(Event event) {
            int failures = Integer.parseInt(event.getDetails().getOrDefault(Details.NUM_FAILURES, "0"));
            return failures >= realm(event.getRealmId()).getFailureFactor();
        }

        /** An administrator's new password. */
        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {
            Matcher path = NEW_PASSWORD.matcher(Objects.requireNonNullElse(event.getResourcePath(), ""));
            if (event.getOperationType() == OperationType.ACTION && event.getError() == null && path.matches()) {
                add(
                        event.getRealmId(),
                        new SecurityEvent(
                                EventType.UPDATE_CREDENTIAL,
                                event.getTime(),
                                PasswordCredentialModel.TYPE,
                                "",
                                path.group(1)));
            }
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

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.mail.MailTasks;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.Config;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** Has the owner told of lockouts and of changes to what they sign in with. The mail belongs to the change's transaction. */
public final class SecurityNotices implements EventListenerProviderFactory {

    private static final Pattern NEW_PASSWORD = Pattern.compile("users/([^/]+)/reset-password");

    private static final Set<String> CREDENTIALS = Set.of(
            PasswordCredentialModel.TYPE,
            OTPCredentialModel.TYPE,
            RecoveryAuthnCodesCredentialModel.TYPE,
            WebAuthnCredentialModel.TYPE_PASSWORDLESS);

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new Listener(session);
    }

    private record Listener(KeycloakSession session) implements EventListenerProvider {

        @Override
        public void onEvent(Event event) {
            Map<String, String> details = Objects.requireNonNullElse(event.getDetails(), Map.of());
            switch (event.getType()) {
                case USER_DISABLED_BY_TEMPORARY_LOCKOUT -> lockedOut(event, details);
                case USER_DISABLED_BY_PERMANENT_LOCKOUT -> add(event, LockoutMailFactory.ID, event.getUserId());
                case UPDATE_CREDENTIAL -> changed(event, details, "");
                case REMOVE_CREDENTIAL -> changed(event, details, ".removed");
                default -> {}
            }
        }

        /** Two quick wrong tries, such as a double click, hold up for a minute and are no news. */
        private void lockedOut(Event event, Map<String, String> details) {
            int failures = Integer.parseInt(details.getOrDefault(Details.NUM_FAILURES, "0"));
            if (failures >= realm(event.getRealmId()).getFailureFactor()) {
                add(event, LockoutMailFactory.ID, event.getUserId());
            }
        }

        private void changed(Event event, Map<String, String> details, String suffix) {
            String type = details.getOrDefault(Details.CREDENTIAL_TYPE, "");
            if (event.getError() == null && CREDENTIALS.contains(type)) {
                add(event, CredentialMailFactory.ID, CredentialMailFactory.reference(type + suffix, event.getUserId()));
            }
        }

        private void add(Event event, String kind, String reference) {
            MailTasks.of(session).add(realm(event.getRealmId()), kind, reference);
        }

        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {
            Matcher path = NEW_PASSWORD.matcher(Objects.requireNonNullElse(event.getResourcePath(), ""));
            if (event.getOperationType() == OperationType.ACTION && event.getError() == null && path.matches()) {
                MailTasks.of(session)
                        .add(
                                realm(event.getRealmId()),
                                CredentialMailFactory.ID,
                                CredentialMailFactory.reference(PasswordCredentialModel.TYPE, path.group(1)));
            }
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

package gt.gob.oj.keycloak.account.activity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.credential.PasswordCredentialModel;

/** The events shown to the person. All others are visible only to administrators. */
enum ActivityKind {
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    LOCKED,
    REGISTERED,
    PASSWORD_CHANGED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    EMAIL_CONFIRMED,
    EMAIL_CHANGED,
    DATA_CHANGED,
    CONSENT_WITHDRAWN;

    private static final Map<EventType, ActivityKind> KINDS = Map.ofEntries(
            Map.entry(EventType.LOGIN, SIGN_IN),
            Map.entry(EventType.LOGIN_ERROR, SIGN_IN_FAILED),
            Map.entry(EventType.LOGOUT, SIGN_OUT),
            Map.entry(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, LOCKED),
            Map.entry(EventType.REGISTER, REGISTERED),
            Map.entry(EventType.UPDATE_CREDENTIAL, FACTOR_ADDED),
            Map.entry(EventType.REMOVE_CREDENTIAL, FACTOR_REMOVED),
            Map.entry(EventType.VERIFY_EMAIL, EMAIL_CONFIRMED),
            Map.entry(EventType.UPDATE_EMAIL, EMAIL_CHANGED),
            Map.entry(EventType.UPDATE_PROFILE, DATA_CHANGED),
            Map.entry(EventType.REVOKE_GRANT, CONSENT_WITHDRAWN));

    static EventType[] types() {
        return KINDS.keySet().toArray(EventType[]::new);
    }

    static ActivityKind of(Event event) {
        ActivityKind kind = KINDS.get(event.getType());
        if (kind == null) {
            throw new IllegalArgumentException("no kind for event type " + event.getType());
        }
        boolean password = PasswordCredentialModel.TYPE.equals(
                Optional.ofNullable(event.getDetails()).orElse(Map.of()).get(Details.CREDENTIAL_TYPE));
        return kind == FACTOR_ADDED && password ? PASSWORD_CHANGED : kind;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

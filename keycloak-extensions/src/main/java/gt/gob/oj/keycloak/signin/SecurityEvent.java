package gt.gob.oj.keycloak.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * What the owner of an account is told: as much of Keycloak's event as the mail needs.
 *
 * @param credential the kind of credential, empty where none was changed
 * @param address where it came from, empty when unknown
 */
record SecurityEvent(EventType type, long time, String credential, String address, String userId) {

    static SecurityEvent of(Event event) {
        Map<String, String> details = Objects.requireNonNullElse(event.getDetails(), Map.of());
        return new SecurityEvent(
                event.getType(),
                event.getTime(),
                details.getOrDefault(Details.CREDENTIAL_TYPE, ""),
                Objects.requireNonNullElse(event.getIpAddress(), ""),
                event.getUserId());
    }

    static SecurityEvent read(String reference) {
        List<String> parts = List.of(reference.split(" ", -1));
        return new SecurityEvent(
                EventType.valueOf(parts.get(0)),
                Long.parseLong(parts.get(1)),
                parts.get(2),
                parts.get(3),
                parts.get(4));
    }

    String reference() {
        return String.join(" ", type.name(), Long.toString(time), credential, address, userId);
    }

    boolean isLockout() {
        return type == EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT
                || type == EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT;
    }

    boolean isNewPassword() {
        return type == EventType.UPDATE_CREDENTIAL && PasswordCredentialModel.TYPE.equals(credential);
    }

    Event event() {
        Event event = new Event();
        event.setType(type);
        event.setTime(time);
        event.setIpAddress(address);
        event.setUserId(userId);
        event.setDetails(Map.of(Details.CREDENTIAL_TYPE, credential));
        return event;
    }
}

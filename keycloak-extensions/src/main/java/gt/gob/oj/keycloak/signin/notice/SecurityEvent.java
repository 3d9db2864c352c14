package gt.gob.oj.keycloak.signin.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * The part of Keycloak's event that the mail to the owner needs.
 *
 * @param credential the kind of credential; empty if none was changed
 * @param address the origin of the request; empty if unknown
 * @param legacyAccount id in CAPE of a person who is not local yet; otherwise empty
 */
record SecurityEvent(
        EventType type, long time, String credential, String address, String userId, String legacyAccount) {

    /** Encoded length; longer ids do not fit into the queue. */
    private static final int LONGEST_ACCOUNT = 80;

    static SecurityEvent of(Event event) {
        Map<String, String> details = Objects.requireNonNullElse(event.getDetails(), Map.of());
        return new SecurityEvent(
                event.getType(),
                event.getTime(),
                details.getOrDefault(Details.CREDENTIAL_TYPE, ""),
                Objects.requireNonNullElse(event.getIpAddress(), ""),
                event.getUserId(),
                "");
    }

    SecurityEvent withAccount(String account) {
        return written(account).length() > LONGEST_ACCOUNT
                ? this
                : new SecurityEvent(type, time, credential, address, userId, account);
    }

    static SecurityEvent read(String reference) {
        List<String> parts = List.of(reference.split(" ", -1));
        return new SecurityEvent(
                EventType.valueOf(parts.get(0)),
                Long.parseLong(parts.get(1)),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                // Tasks queued by an earlier release have no sixth part.
                parts.size() > 5 ? new String(Base64.getUrlDecoder().decode(parts.get(5)), UTF_8) : "");
    }

    String reference() {
        return String.join(" ", type.name(), Long.toString(time), credential, address, userId, written(legacyAccount));
    }

    private static String written(String account) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(account.getBytes(UTF_8));
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

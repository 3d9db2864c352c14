package gt.gob.oj.keycloak.signin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;

class SecurityEventTest {

    @Test
    void reference_restores_the_event_even_with_unknown_parts() {
        SecurityEvent lockout = new SecurityEvent(
                EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, 1_790_000_000_000L, "", "", "id-1", "47 ñ");
        SecurityEvent passkey =
                new SecurityEvent(EventType.UPDATE_CREDENTIAL, 1L, "webauthn-passwordless", "2001:db8::1", "id-2", "");

        assertThat(SecurityEvent.read(lockout.reference())).isEqualTo(lockout);
        assertThat(SecurityEvent.read(passkey.reference())).isEqualTo(passkey);
        assertThat(SecurityEvent.read("UPDATE_CREDENTIAL 1 webauthn-passwordless 2001:db8::1 id-2"))
                .as("left by an earlier release")
                .isEqualTo(passkey);
    }

    @Test
    void reference_fits_into_the_queue() {
        String longestId = "f:" + "a".repeat(36) + ":" + "b".repeat(36);
        assertThat(new SecurityEvent(
                                EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT,
                                Long.MAX_VALUE,
                                "recovery-authn-codes",
                                "2001:0db8:0000:0000:0000:0000:0000:0001",
                                longestId,
                                "")
                        .reference())
                .hasSizeLessThan(255);
        assertThat(new SecurityEvent(
                                EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT,
                                Long.MAX_VALUE,
                                "recovery-authn-codes",
                                "2001:0db8:0000:0000:0000:0000:0000:0001",
                                "a".repeat(36),
                                "")
                        .withAccount("9".repeat(60))
                        .reference())
                .hasSizeLessThan(255);
    }

    @Test
    void keycloak_event_is_encoded_and_decoded() {
        Event event = new Event();
        event.setType(EventType.UPDATE_CREDENTIAL);
        event.setTime(7);
        event.setUserId("id-1");
        event.setIpAddress("10.0.0.1");
        event.setDetails(Map.of("credential_type", "password"));

        Event back = SecurityEvent.of(event).event();

        assertThat(back.getType()).isEqualTo(EventType.UPDATE_CREDENTIAL);
        assertThat(back.getTime()).isEqualTo(7);
        assertThat(back.getUserId()).isEqualTo("id-1");
        assertThat(back.getIpAddress()).isEqualTo("10.0.0.1");
        assertThat(back.getDetails()).isEqualTo(Map.of("credential_type", "password"));
    }

    @Test
    void event_without_details_has_no_credential() {
        Event event = new Event();
        event.setType(EventType.REMOVE_CREDENTIAL);
        event.setUserId("id-1");
        assertThat(SecurityEvent.of(event))
                .isEqualTo(new SecurityEvent(EventType.REMOVE_CREDENTIAL, 0, "", "", "id-1", ""));
    }

    @Test
    void lockouts_and_new_passwords_are_distinguished() {
        assertThat(of(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "").isLockout())
                .isTrue();
        assertThat(of(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT, "").isLockout())
                .isTrue();
        assertThat(of(EventType.UPDATE_CREDENTIAL, "password").isLockout()).isFalse();
        assertThat(of(EventType.UPDATE_CREDENTIAL, "password").isNewPassword()).isTrue();
        assertThat(of(EventType.UPDATE_CREDENTIAL, "otp").isNewPassword()).isFalse();
        assertThat(of(EventType.REMOVE_CREDENTIAL, "password").isNewPassword()).isFalse();
    }

    @Test
    void account_id_of_sixty_bytes_fits_and_a_longer_one_is_omitted() {
        SecurityEvent lockout = of(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "");
        assertThat(lockout.withAccount("9".repeat(60)).legacyAccount()).isEqualTo("9".repeat(60));
        assertThat(lockout.withAccount("9".repeat(61))).isEqualTo(lockout);
    }

    private static SecurityEvent of(EventType type, String credential) {
        return new SecurityEvent(type, 1, credential, "", "id-1", "");
    }
}

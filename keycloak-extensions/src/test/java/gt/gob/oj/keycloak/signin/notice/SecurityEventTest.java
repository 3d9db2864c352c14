package gt.gob.oj.keycloak.signin.notice;


import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.events.EventType;

class SecurityEventTest {

    @Test
    void a_reference_restores_the_event_even_with_unknown_parts() {
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
    void a_reference_fits_into_the_queue() {
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
}

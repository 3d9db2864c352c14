package gt.gob.oj.keycloak.account.activity;

import static gt.gob.oj.keycloak.account.activity.StoredEvents.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;

class ActivityKindTest {

    @Test
    void every_requested_event_has_a_kind() {
        for (EventType type : ActivityKind.types()) {
            assertThat(ActivityKind.of(event(type, 0)).code()).matches("[a-z-]+");
        }
        assertThat(ActivityKind.of(event(EventType.LOGIN_ERROR, 0)).code()).isEqualTo("sign-in-failed");
    }

    @Test
    void event_that_is_not_shown_has_no_kind() {
        Event event = event(EventType.CODE_TO_TOKEN, 0);

        assertThatThrownBy(() -> ActivityKind.of(event)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void new_password_is_distinguished_from_a_second_factor() {
        Event event = event(EventType.UPDATE_CREDENTIAL, 0);
        event.setDetails(Map.of("credential_type", "password"));
        assertThat(ActivityKind.of(event)).isEqualTo(ActivityKind.PASSWORD_CHANGED);
        event.setDetails(Map.of("credential_type", "otp"));
        assertThat(ActivityKind.of(event)).isEqualTo(ActivityKind.FACTOR_ADDED);
        event.setDetails(null);
        assertThat(ActivityKind.of(event)).isEqualTo(ActivityKind.FACTOR_ADDED);
        Event removed = event(EventType.REMOVE_CREDENTIAL, 0);
        removed.setDetails(Map.of("credential_type", "password"));
        assertThat(ActivityKind.of(removed)).isEqualTo(ActivityKind.FACTOR_REMOVED);
    }
}

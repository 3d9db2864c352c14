package gt.gob.oj.keycloak.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;

class ActivityKindTest {

    @Test
    void every_requested_event_has_a_kind() {
        for (EventType type : ActivityKind.types()) {
            assertThat(ActivityKind.of(event(type, Map.of())).code()).matches("[a-z-]+");
        }
    }

    @Test
    void new_password_is_distinguished_from_a_second_factor() {
        assertThat(ActivityKind.of(event(EventType.UPDATE_CREDENTIAL, Map.of("credential_type", "password"))))
                .isEqualTo(ActivityKind.PASSWORD_CHANGED);
        assertThat(ActivityKind.of(event(EventType.UPDATE_CREDENTIAL, Map.of("credential_type", "otp"))))
                .isEqualTo(ActivityKind.FACTOR_ADDED);
    }

    private static Event event(EventType type, Map<String, String> details) {
        Event event = new Event();
        event.setType(type);
        event.setDetails(details);
        return event;
    }
}

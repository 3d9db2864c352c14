package gt.gob.oj.keycloak.account.activity;

import static gt.gob.oj.keycloak.account.activity.StoredEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;

/** Which events people read about their own account. */
class AccountActivityTest {

    private final StoredEvents stored = new StoredEvents();

    @Test
    void events_are_listed_newest_first_with_time_address_app_and_session() {
        Event signIn = event(EventType.LOGIN, 1);
        signIn.setIpAddress("192.0.2.1");
        signIn.setClientId("oj-virtual");
        signIn.setSessionId("s1");
        stored.add(signIn, event(EventType.LOGIN_ERROR, 3), event(EventType.LOGOUT, 2));

        assertThat(stored.activity())
                .containsExactly(
                        new Activity("1970-01-01T00:00:03Z", "sign-in-failed", null, null, null),
                        new Activity("1970-01-01T00:00:02Z", "sign-out", null, null, null),
                        new Activity("1970-01-01T00:00:01Z", "sign-in", "192.0.2.1", "OJ Virtual", "s1"));
    }

    @ParameterizedTest
    @CsvSource({"account, ", "nameless, ", "removed, ", "oj-virtual, OJ Virtual"})
    void apps_are_named_unless_their_name_is_a_key_of_keycloak(String client, @Nullable String name) {
        Event event = event(EventType.LOGIN, 1);
        event.setClientId(client);
        stored.add(event);

        assertThat(stored.activity()).extracting(Activity::app).containsExactly(name);
    }

    @Test
    void failed_sign_ins_never_displace_other_events() {
        for (int i = 0; i < 200; i++) {
            stored.add(event(EventType.LOGIN_ERROR, 1000 + i));
            stored.add(event(EventType.LOGIN, i));
        }

        assertThat(stored.activity())
                .filteredOn(one -> one.kind().equals("sign-in-failed"))
                .hasSize(50);
        assertThat(stored.activity())
                .filteredOn(one -> one.kind().equals("sign-in"))
                .hasSize(100);
    }

    @Test
    void only_events_of_the_person_in_this_realm_are_listed() {
        Event other = event(EventType.LOGIN, 1);
        other.setUserId("luis");
        Event elsewhere = event(EventType.LOGIN, 1);
        elsewhere.setRealmId("other");
        stored.add(other, elsewhere, event(EventType.CODE_TO_TOKEN, 1));

        assertThat(stored.activity()).isEmpty();
    }

    @Test
    void old_failures_for_a_missing_identity_level_are_not_listed() {
        Event missing = event(EventType.LOGIN_ERROR, 1);
        missing.setError("identity_not_approved");
        Event wrong = event(EventType.LOGIN_ERROR, 2);
        wrong.setError("invalid_user_credentials");
        stored.add(missing, wrong);

        assertThat(stored.activity()).extracting(Activity::at).containsExactly("1970-01-01T00:00:02Z");
    }
}

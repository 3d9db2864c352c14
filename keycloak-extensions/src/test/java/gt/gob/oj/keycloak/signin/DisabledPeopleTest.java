package gt.gob.oj.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;

/** Checks which events trigger the search for disabled people. The journeys check that their sessions end. */
class DisabledPeopleTest {

    private final List<Object> lookedAt = new ArrayList<>();
    private final EventListenerProvider listener = new DisabledPeople().create(session());

    @Test
    void permanent_lockout_triggers_the_check() {
        listener.onEvent(event(EventType.LOGIN));
        listener.onEvent(event(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT));
        assertThat(lookedAt).isEmpty();
        listener.onEvent(event(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT));
        assertThat(lookedAt).containsExactly("u1");
    }

    @ParameterizedTest
    @CsvSource({"users/u1, true", "users/u1/role-mappings/realm, true", "users, false", "groups/g1, false", ", false"})
    void change_of_a_person_by_an_administrator_triggers_the_check(String path, boolean looks) {
        AdminEvent event = new AdminEvent();
        event.setRealmId("oj");
        event.setResourcePath(path);
        listener.onEvent(event, false);
        assertThat(lookedAt).hasSize(looks ? 1 : 0);
    }

    @Test
    void refused_change_does_not_trigger_the_check() {
        AdminEvent event = new AdminEvent();
        event.setRealmId("oj");
        event.setResourcePath("users/u1");
        event.setError("refused");
        listener.onEvent(event, false);
        assertThat(lookedAt).isEmpty();
    }

    @Test
    void listener_is_active_in_every_realm() {
        assertThat(new DisabledPeople().isGlobal()).isTrue();
    }

    private static Event event(EventType type) {
        Event event = new Event();
        event.setType(type);
        event.setRealmId("oj");
        event.setUserId("u1");
        return event;
    }

    /** A session in which everybody is enabled, so that no session ends. */
    private KeycloakSession session() {
        RealmModel realm = Stub.of(RealmModel.class).make();
        UserModel enabled = Stub.of(UserModel.class).with("isEnabled", true).make();
        return Stub.of(KeycloakSession.class)
                .with(
                        "realms",
                        Stub.of(RealmProvider.class).with("getRealm", realm).make())
                .with(
                        "users",
                        Stub.of(UserProvider.class)
                                .calling("getUserById", asked -> {
                                    lookedAt.add(asked.getLast());
                                    return enabled;
                                })
                                .make())
                .make();
    }
}

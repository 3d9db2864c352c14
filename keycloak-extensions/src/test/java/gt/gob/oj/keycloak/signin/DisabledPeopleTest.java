package gt.gob.oj.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Checks which events trigger the search for disabled people, and whose sessions end. */
class DisabledPeopleTest {

    private final List<Object> lookedAt = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private boolean exists = true;
    private boolean enabled = true;
    private boolean staff;
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
    void refused_change_of_a_person_does_not_lead_to_a_look_at_the_person() {
        AdminEvent event = new AdminEvent();
        event.setRealmId("oj");
        event.setResourcePath("users/u1");
        event.setError("refused");
        listener.onEvent(event, false);
        assertThat(lookedAt).isEmpty();
    }

    @Test
    void disabled_person_is_signed_out_and_their_tokens_are_revoked() {
        listener.onEvent(event(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT));
        assertThat(ended).isEmpty();

        enabled = false;
        listener.onEvent(event(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT));
        assertThat(ended).containsExactly("tokens", "sessions", "offline sessions");
    }

    @Test
    void unknown_person_is_ignored() {
        exists = false;
        enabled = false;
        listener.onEvent(event(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT));

        assertThat(lookedAt).containsExactly("u1");
        assertThat(ended).isEmpty();
    }

    @Test
    void sessions_end_before_a_person_is_removed() {
        List<ProviderEventListener> listeners = new ArrayList<>();
        new DisabledPeople()
                .postInit(Stub.of(KeycloakSessionFactory.class)
                        .calling("register", asked -> listeners.add((ProviderEventListener) asked.getFirst()))
                        .make());
        KeycloakSession session = session();
        UserModel removed = Stub.of(UserModel.class).make();

        listeners.forEach(one -> one.onEvent(Stub.of(ProviderEvent.class).make()));
        assertThat(ended).isEmpty();
        listeners.forEach(one -> one.onEvent(Stub.of(UserModel.UserPreRemovedEvent.class)
                .with("getKeycloakSession", session)
                .with("getRealm", Stub.of(RealmModel.class).make())
                .with("getUser", removed)
                .make()));
        assertThat(ended).containsExactly("sessions", "offline sessions");
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void role_that_requires_a_second_factor_signs_its_holder_out(boolean found, boolean required, boolean signedOut) {
        exists = found;
        staff = required;
        RealmModel realm = Stub.of(RealmModel.class)
                .with("getRole", Stub.of(RoleModel.class).make())
                .make();
        new RoleGrantSignOut(session(), realm).roleGranted("u1");

        assertThat(lookedAt).containsExactly("u1");
        assertThat(ended).hasSize(signedOut ? 3 : 0);
    }

    @Test
    void listener_is_active_in_every_realm() {
        assertThat(new DisabledPeople().getId()).isEqualTo("disabled-people");
        assertThat(new DisabledPeople().isGlobal()).isTrue();
    }

    private static Event event(EventType type) {
        Event event = new Event();
        event.setType(type);
        event.setRealmId("oj");
        event.setUserId("u1");
        return event;
    }

    /** Nobody is signed in: what counts is which sessions are asked for in order to end them. */
    private KeycloakSession session() {
        RealmModel realm = Stub.of(RealmModel.class).make();
        UserModel person = Stub.of(UserModel.class)
                .calling("isEnabled", none -> enabled)
                .calling("hasRole", none -> staff)
                .with("credentialManager", null)
                .make();
        UserSessionProvider sessions = Stub.of(UserSessionProvider.class)
                .calling("getUserSessionsStream", none -> {
                    ended.add("sessions");
                    return Stream.of();
                })
                .calling("getOfflineUserSessionsStream", none -> {
                    ended.add("offline sessions");
                    return Stream.of();
                })
                .make();
        return Stub.of(KeycloakSession.class)
                .with("sessions", sessions)
                .with(
                        "realms",
                        Stub.of(RealmProvider.class).with("getRealm", realm).make())
                .with(
                        "users",
                        Stub.of(UserProvider.class)
                                .calling("getUserById", asked -> {
                                    lookedAt.add(asked.getLast());
                                    return exists ? person : null;
                                })
                                .calling("setNotBeforeForUser", none -> ended.add("tokens"))
                                .make())
                .make();
    }
}

package gt.gob.oj.keycloak.signin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.UserLoginFailureProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;

/** Checks which of Keycloak's events queue a mail for the owner of the account. */
class SecurityNoticesTest {

    private final List<Object> queued = new ArrayList<>();
    private final AtomicInteger cleared = new AtomicInteger();
    private final List<Object> lookedUp = new ArrayList<>();
    private final EventListenerProvider notices = new SecurityNotices().create(session());

    @ParameterizedTest
    @CsvSource({"UPDATE_CREDENTIAL, true", "REMOVE_CREDENTIAL, true", "LOGIN, false", "UPDATE_PROFILE, false"})
    void changed_credentials_are_notified_and_other_events_are_not(EventType type, boolean told) {
        notices.onEvent(event(type, "otp", null));
        assertThat(queued).hasSize(told ? 1 : 0);
        assertThat(new SecurityNotices().getId()).isEqualTo("security-notices");
    }

    @Test
    void failed_changes_are_not_notified() {
        notices.onEvent(event(EventType.UPDATE_CREDENTIAL, "password", "invalid"));
        assertThat(queued).isEmpty();
        assertThat(cleared).hasValue(0);
    }

    @Test
    void new_password_ends_a_lockout_and_a_new_factor_does_not() {
        notices.onEvent(event(EventType.UPDATE_CREDENTIAL, "otp", null));
        assertThat(cleared).hasValue(0);
        notices.onEvent(event(EventType.UPDATE_CREDENTIAL, "password", null));
        assertThat(cleared).hasValue(1);
    }

    @Test
    void lockout_notice_names_the_cape_account_of_the_attempt() {
        notices.onEvent(event(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "", null));
        notices.onEvent(event(EventType.UPDATE_CREDENTIAL, "otp", null));
        assertThat(queued)
                .map(reference -> SecurityEvent.read((String) reference).legacyAccount())
                .containsExactly("4711", "");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION, users/u1/reset-password, UPDATE_CREDENTIAL password",
        "ACTION, users/u1/credentials/c1, REMOVE_CREDENTIAL otp",
        "ACTION, users/u1/logout, ''",
        "UPDATE, users/u1/reset-password, ''",
        "CREATE, users/u1/reset-password, ''"
    })
    void credential_changes_by_administrators_are_notified(OperationType operation, String path, String told) {
        notices.onEvent(adminEvent(operation, path, null), false);
        assertThat(queued)
                .map(reference -> SecurityEvent.read((String) reference))
                .map(happened -> happened.type() + " " + happened.credential())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
        assertThat(queued)
                .allSatisfy(reference -> assertThat(
                                SecurityEvent.read((String) reference).userId())
                        .isEqualTo("u1"));
    }

    @Test
    void failed_changes_by_administrators_are_not_notified() {
        notices.onEvent(adminEvent(OperationType.ACTION, "users/u1/reset-password", "refused"), false);
        notices.onEvent(adminEvent(OperationType.ACTION, null, null), false);
        assertThat(queued).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, users/u1/role-mappings/realm, 1",
        "CREATE, users/u1/groups/g1, 1",
        "DELETE, users/u1/role-mappings/realm, 0",
        "CREATE, users/u1/federated-identity/x, 0"
    })
    void granted_role_is_checked_for_a_required_second_factor(OperationType operation, String path, int looks) {
        notices.onEvent(adminEvent(operation, path, null), false);
        assertThat(lookedUp).hasSize(looks);
    }

    private static Event event(EventType type, String credential, @Nullable String error) {
        Event event = new Event();
        event.setType(type);
        event.setRealmId("oj");
        event.setUserId("u1");
        event.setError(error);
        event.setDetails(Map.of("credential_type", credential));
        return event;
    }

    private static AdminEvent adminEvent(OperationType operation, @Nullable String path, @Nullable String error) {
        AdminEvent event = new AdminEvent();
        event.setRealmId("oj");
        event.setOperationType(operation);
        event.setResourcePath(path);
        event.setError(error);
        event.setDetails(new HashMap<>(Map.of("credential_type", "otp")));
        return event;
    }

    private KeycloakSession session() {
        RealmModel realm = Stub.of(RealmModel.class)
                .with("getId", "oj")
                .with("getRole", null)
                .make();
        EntityManager entities = Stub.of(EntityManager.class)
                .calling("createNativeQuery", sql -> query())
                .make();
        return Stub.of(KeycloakSession.class)
                .with(
                        "realms",
                        Stub.of(RealmProvider.class).with("getRealm", realm).make())
                .with(
                        "users",
                        Stub.of(UserProvider.class)
                                .calling("getUserById", asked -> {
                                    lookedUp.add(asked.getLast());
                                    return citizen();
                                })
                                .make())
                .with("loginFailures", failures())
                .with(
                        "singleUseObjects",
                        Stub.of(SingleUseObjectProvider.class)
                                .with("get", Map.of("account", "4711"))
                                .make())
                .with("getAttribute", true) // The queue is processed after the commit in any case.
                .with(
                        "getProvider",
                        Stub.of(JpaConnectionProvider.class)
                                .with("getEntityManager", entities)
                                .make())
                .make();
    }

    private static UserModel citizen() {
        return Stub.of(UserModel.class).with("credentialManager", null).make();
    }

    private UserLoginFailureProvider failures() {
        UserLoginFailureModel counted = Stub.of(UserLoginFailureModel.class)
                .calling("clearFailures", none -> {
                    cleared.incrementAndGet();
                    return null;
                })
                .make();
        return Stub.of(UserLoginFailureProvider.class)
                .with("getUserLoginFailure", counted)
                .make();
    }

    private Query query() {
        return Stub.of(Query.class)
                .calling("setParameter", set -> {
                    if (set.getFirst().equals("reference")) {
                        queued.add(set.getLast());
                    }
                    return query();
                })
                .with("executeUpdate", 1)
                .make();
    }
}

package gt.gob.oj.keycloak.signin.brake;

import static gt.gob.oj.keycloak.cape.LegacyAccountBuilder.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.queue.EventRecorder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.common.ClientConnection;
import org.keycloak.common.util.Time;
import org.keycloak.component.ComponentModel;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.UserLoginFailureProvider;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.BruteForceProtector;

/** Keycloak disables local people who are permanently locked out. For people of CAPE only the failures are stored. */
class LegacyBruteForceProtectorTest {

    private final List<String> stock = new ArrayList<>();
    /** What Keycloak's protector answers next; no lockout after that. */
    private final Queue<Boolean> disabled = new ArrayDeque<>();

    private final EventRecorder recorder = new EventRecorder();
    private int failures;

    @Test
    void person_of_cape_is_locked_out_by_their_failures() {
        failures = 6;
        assertThat(isLockedOut(realm(true), legacy())).isTrue();
        failures = 5;
        assertThat(isLockedOut(realm(true), legacy())).isFalse();
    }

    @Test
    void local_people_and_realms_without_permanent_lockouts_are_left_to_keycloak() {
        failures = 6;
        assertThat(isLockedOut(realm(false), legacy())).isFalse();
        assertThat(isLockedOut(realm(true), Stub.of(UserModel.class).make())).isFalse();
        assertThat(protector().isTemporarilyDisabled(session(), realm(true), legacy()))
                .isFalse();
    }

    @Test
    void keycloak_counts_failures_unchanged() {
        failures = 1;
        BruteForceProtector protector = protector();
        protector.failedLogin(realm(true), legacy(), null, null, null);
        protector.successfulLogin(realm(true), legacy(), null, null, null);
        protector.cleanUpPermanentLockout(session(), realm(true), legacy());
        assertThat(stock).containsExactly("failedLogin", "successfulLogin", "cleanUpPermanentLockout");
    }

    @Test
    void lockouts_by_keycloak_apply() {
        disabled.addAll(List.of(true, true));
        assertThat(isLockedOut(realm(true), Stub.of(UserModel.class).make())).isTrue();
        disabled.addAll(List.of(true, true));
        assertThat(protector().isTemporarilyDisabled(session(), realm(true), legacy()))
                .isTrue();
    }

    @Test
    void attempt_concurrent_to_another_one_waits_until_that_one_is_counted() {
        disabled.addAll(List.of(true, false, false));
        assertThat(isLockedOut(realm(true), Stub.of(UserModel.class).make())).isFalse();
        assertThat(disabled).isEmpty();
        disabled.addAll(List.of(true, false, false));
        assertThat(protector().isTemporarilyDisabled(session(), realm(true), legacy()))
                .isFalse();
        assertThat(disabled).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, true, 0", "5, true, 1", "6, true, 0", "5, false, 0"})
    void only_the_failure_that_locks_a_person_of_cape_out_emits_an_event(int before, boolean permanent, int emitted) {
        failures = before;
        ClientConnection connection = Stub.of(ClientConnection.class)
                .with("getRemoteAddr", "192.0.2.1")
                .make();
        protector().failedLogin(realm(permanent), legacy(), connection, null, null);
        protector().failedLogin(realm(permanent), Stub.of(UserModel.class).make(), connection, null, null);

        assertThat(recorder.events()).hasSize(emitted).allSatisfy(event -> {
            assertThat(event.getType()).isEqualTo(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT);
            assertThat(event.getUserId()).isEqualTo(legacy().getId());
            assertThat(event.getDetails()).containsEntry("reason", "brute_force_attack detected");
        });
        assertThat(stock).containsExactly("failedLogin", "failedLogin");
    }

    private boolean isLockedOut(RealmModel realm, UserModel user) {
        return protector().isPermanentlyLockedOut(session(), realm, user);
    }

    private BruteForceProtector protector() {
        Stub<BruteForceProtector> keycloak = Stub.of(BruteForceProtector.class)
                .calling("isPermanentlyLockedOut", asked -> !disabled.isEmpty() && disabled.remove())
                .calling("isTemporarilyDisabled", asked -> !disabled.isEmpty() && disabled.remove());
        for (String method : List.of("failedLogin", "successfulLogin", "cleanUpPermanentLockout")) {
            keycloak.calling(method, asked -> {
                stock.add(method);
                return null;
            });
        }
        return new LegacyBruteForceProtector(session(), keycloak.make());
    }

    private KeycloakSession session() {
        UserLoginFailureModel counted = Stub.of(UserLoginFailureModel.class)
                .with("getNumFailures", failures)
                .with("getNumTemporaryLockouts", 0)
                .with("getLastFailure", Time.currentTimeMillis())
                .make();
        return recorder.session()
                .with(
                        "loginFailures",
                        Stub.of(UserLoginFailureProvider.class)
                                .with("getUserLoginFailure", counted)
                                .make())
                .make();
    }

    private static RealmModel realm(boolean permanent) {
        return Stub.of(RealmModel.class)
                .with("getId", "oj")
                .with("isPermanentLockout", permanent)
                .with("getName", "oj")
                .with("isEventsEnabled", false)
                .calling("getEnabledEventTypesStream", none -> Stream.of())
                .calling("getEventsListenersStream", none -> Stream.of())
                .with("getFailureFactor", 6)
                .with("getMaxTemporaryLockouts", 0)
                .make();
    }

    private UserModel legacy() {
        return new CapeUser(
                session(), realm(true), new ComponentModel(), anAccount("1").build());
    }
}

package gt.gob.oj.keycloak.signin.brake;

import static gt.gob.oj.keycloak.cape.LegacyAccountBuilder.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.UserLoginFailureProvider;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.BruteForceProtector;

/** Keycloak disables local people who are permanently locked out. For people of CAPE only the failures are stored. */
class LegacyBruteForceProtectorTest {

    private final List<String> stock = new ArrayList<>();
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

    private boolean isLockedOut(RealmModel realm, UserModel user) {
        return protector().isPermanentlyLockedOut(session(), realm, user);
    }

    private BruteForceProtector protector() {
        Stub<BruteForceProtector> keycloak = Stub.of(BruteForceProtector.class)
                .with("isPermanentlyLockedOut", false)
                .with("isTemporarilyDisabled", false);
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
        return Stub.of(KeycloakSession.class)
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
                .with("getFailureFactor", 6)
                .with("getMaxTemporaryLockouts", 0)
                .make();
    }

    private UserModel legacy() {
        return new CapeUser(
                session(), realm(true), new ComponentModel(), anAccount("1").build());
    }
}

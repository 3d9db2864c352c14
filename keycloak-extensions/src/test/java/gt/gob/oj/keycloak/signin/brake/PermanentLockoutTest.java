package gt.gob.oj.keycloak.signin.brake;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;

class PermanentLockoutTest {

    @Test
    void without_temporary_lockouts_reaching_the_failure_limit_locks() {
        assertThat(reachedAfter(6, 0)).isEqualTo(6);
    }

    @Test
    void temporary_lockouts_come_first_if_the_realm_allows_them() {
        assertThat(reachedAfter(6, 2)).isEqualTo(8);
    }

    @Test
    void failures_count_until_they_expire() {
        assertThat(PermanentLockout.of(realm(6, 0), null)).isEqualTo(new PermanentLockout(6, 0, 0, 0));
        assertThat(PermanentLockout.of(realm(6, 0), counted(99))).isEqualTo(new PermanentLockout(6, 0, 5, 1));
        assertThat(PermanentLockout.of(realm(6, 2), counted(9))).isEqualTo(new PermanentLockout(6, 2, 5, 1));
        assertThat(PermanentLockout.of(realm(6, 2), counted(11)))
                .as("after the ten seconds of the realm")
                .isEqualTo(new PermanentLockout(6, 2, 0, 0));
    }

    private static RealmModel realm(int failureFactor, int maxTemporaryLockouts) {
        return Stub.of(RealmModel.class)
                .with("getFailureFactor", failureFactor)
                .with("getMaxTemporaryLockouts", maxTemporaryLockouts)
                .with("getMaxDeltaTimeSeconds", 10)
                .make();
    }

    private static UserLoginFailureModel counted(int secondsAgo) {
        return Stub.of(UserLoginFailureModel.class)
                .with("getNumFailures", 5)
                .with("getNumTemporaryLockouts", 1)
                .with("getLastFailure", Time.currentTimeMillis() - secondsAgo * 1000L)
                .make();
    }

    private static long reachedAfter(int failureFactor, int maxTemporaryLockouts) {
        return Stream.iterate(
                        new PermanentLockout(failureFactor, maxTemporaryLockouts, 0, 0),
                        lockout -> !lockout.isReached(),
                        PermanentLockout::afterFailure)
                .count();
    }
}

package gt.gob.oj.keycloak.signin.brake;


import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermanentLockoutTest {

    @Test
    void without_temporary_lockouts_the_failure_that_reaches_the_limit_locks() {
        assertThat(reachedAfter(6, 0)).isEqualTo(6);
    }

    @Test
    void temporary_lockouts_come_first_where_the_realm_allows_them() {
        assertThat(reachedAfter(6, 2)).isEqualTo(8);
    }

    private static long reachedAfter(int failureFactor, int maxTemporaryLockouts) {
        return Stream.iterate(
                        new PermanentLockout(failureFactor, maxTemporaryLockouts, 0, 0),
                        lockout -> !lockout.isReached(),
                        PermanentLockout::afterFailure)
                .count();
    }
}

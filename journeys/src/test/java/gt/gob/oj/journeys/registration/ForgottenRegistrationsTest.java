package gt.gob.oj.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes late, when registrations that ended in earlier stories have been there longer than the clock lets them. */
@Journey
@Order(990)
class ForgottenRegistrationsTest {

    @Test
    void what_nobody_confirmed_in_time_is_removed_within_minutes(RunningStack stack) throws Exception {
        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from oj_registration where expires_at < now() - cast(? as interval)",
                        "7 minutes"))
                .isZero();
    }
}

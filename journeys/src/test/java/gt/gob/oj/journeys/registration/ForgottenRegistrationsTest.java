package gt.gob.oj.journeys.registration;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Turn;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Comes late, when the clock of the server has come by: by itself it waits for minutes. */
@Journey
@Isolated("looks back at the whole run")
@Order(Turn.LOOKS_BACK)
class ForgottenRegistrationsTest {

    @Test
    void what_nobody_confirmed_in_time_is_removed_within_minutes(RunningStack stack) throws Exception {
        AbandonedRegistration abandoned = AbandonedRegistration.ofThisRun(stack);

        Awaitility.await("the removal of a registration whose time is over")
                .atMost(Duration.ofMinutes(7))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> !abandoned.isStored());
    }
}

package gt.gob.oj.journeys.registration;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Runs late, because the server deletes expired registrations only every few minutes. */
@Journey
@Isolated("checks the whole run")
@Order(RunOrder.LOOKS_BACK)
class ForgottenRegistrationsTest {

    @Test
    void an_expired_registration_is_deleted_within_minutes(RunningStack stack) throws Exception {
        AbandonedRegistration abandoned = AbandonedRegistration.ofThisRun(stack);

        Awaitility.await("the removal of a registration whose time is over")
                .atMost(Duration.ofMinutes(7))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> !abandoned.isStored());
    }
}

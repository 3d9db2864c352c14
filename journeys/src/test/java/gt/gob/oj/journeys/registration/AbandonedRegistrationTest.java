package gt.gob.oj.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Turn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(Turn.SOON)
class AbandonedRegistrationTest {

    /** {@link ForgottenRegistrationsTest} looks at the end of the run whether it is gone. */
    @Test
    void a_registration_that_nobody_confirms_waits_until_its_time_is_over(RunningStack stack) throws Exception {
        assertThat(AbandonedRegistration.begin(stack).isStored()).isTrue();
    }
}

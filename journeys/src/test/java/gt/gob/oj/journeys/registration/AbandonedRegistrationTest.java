package gt.gob.oj.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(RunOrder.SOON)
class AbandonedRegistrationTest {

    /** {@link ForgottenRegistrationsTest} checks at the end of the run that it was deleted. */
    @Test
    void an_unconfirmed_registration_is_stored_until_it_expires(RunningStack stack) throws Exception {
        assertThat(AbandonedRegistration.begin(stack).isStored()).isTrue();
    }
}

package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class ReviewAccessTest {

    @Test
    void each_operation_answers_only_the_callers_that_its_description_names(RunningStack stack) throws Exception {
        assertThat(ReviewAccess.wrongAnswers(
                        stack, operation -> !operation.path().equals("/next")))
                .isEmpty();
    }
}

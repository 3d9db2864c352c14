package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey(cape = Cape.NOT_ASKED)
@Isolated("takes the next case of the queue")
class NextCaseAccessTest {

    @Test
    void only_reviewers_get_the_next_case(RunningStack stack) throws Exception {
        assertThat(ReviewAccess.wrongAnswers(
                        stack, operation -> operation.path().equals("/next")))
                .isEmpty();
    }
}

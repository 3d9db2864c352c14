package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey(cape = Cape.NOT_ASKED)
@Isolated("takes whatever case comes next")
class NextCaseAccessTest {

    @Test
    void the_next_case_is_for_reviewers_and_nobody_else(RunningStack stack) throws Exception {
        assertThat(ReviewAccess.wrongAnswers(
                        stack, operation -> operation.path().equals("/next")))
                .isEmpty();
    }
}

package gt.gob.oj.keycloak.identityproof.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaptureStepsTest {

    private static final List<Step> ALL = List.of(Step.values());

    @Test
    void step_accepts_input_once_all_earlier_steps_are_done() {
        CaptureSteps begun = new CaptureSteps(ALL, Set.of());
        assertThat(ALL.stream().filter(begun::takes)).containsExactly(Step.NOTICE);

        CaptureSteps agreed = new CaptureSteps(ALL, EnumSet.of(Step.NOTICE, Step.PERSONAL));
        assertThat(ALL.stream().filter(agreed::takes)).containsExactly(Step.NOTICE, Step.PERSONAL, Step.FRONT);
    }

    @Test
    void correction_accepts_only_the_requested_pieces() {
        CaptureSteps correction = new CaptureSteps(List.of(Step.VIDEO, Step.REVIEW), Set.of(Step.VIDEO));
        assertThat(ALL.stream().filter(correction::takes)).containsExactly(Step.VIDEO, Step.REVIEW);
    }
}

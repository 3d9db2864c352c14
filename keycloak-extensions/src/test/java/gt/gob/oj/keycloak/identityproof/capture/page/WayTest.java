package gt.gob.oj.keycloak.identityproof.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final List<Step> ALL = List.of(Step.values());

    @Test
    void a_step_is_taken_once_everything_before_it_is_done() {
        Way begun = new Way(ALL, Set.of());
        assertThat(ALL.stream().filter(begun::takes)).containsExactly(Step.NOTICE);

        Way agreed = new Way(ALL, EnumSet.of(Step.NOTICE, Step.PERSONAL));
        assertThat(ALL.stream().filter(agreed::takes)).containsExactly(Step.NOTICE, Step.PERSONAL, Step.FRONT);
    }

    @Test
    void a_correction_takes_only_what_was_asked_for() {
        Way correction = new Way(List.of(Step.VIDEO, Step.REVIEW), Set.of(Step.VIDEO));
        assertThat(ALL.stream().filter(correction::takes)).containsExactly(Step.VIDEO, Step.REVIEW);
    }
}

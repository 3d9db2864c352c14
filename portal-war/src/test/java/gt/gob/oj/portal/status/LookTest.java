package gt.gob.oj.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.failure.WatchedPart.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookTest {
    private static final Instant START = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant LATER = START.plusSeconds(10);
    private static final Instant LAST = START.plusSeconds(20);

    @Test
    void a_state_keeps_the_time_of_its_beginning() {
        Look look = Look.before(List.of("cape", "mail"), START)
                .then(Map.of("cape", State.UNAVAILABLE, "mail", State.WORKING), LATER)
                .then(Map.of("cape", State.UNAVAILABLE, "mail", State.DEGRADED, "other", State.WORKING), LAST);
        assertThat(look.at()).isEqualTo(LAST);
        assertThat(look.parts())
                .containsExactly(
                        new PartState("cape", State.UNAVAILABLE, LATER), new PartState("mail", State.DEGRADED, LAST));
    }

    @Test
    void a_part_that_was_not_seen_is_unknown() {
        Look look = Look.before(List.of("cape"), START)
                .then(Map.of("cape", State.WORKING), LATER)
                .then(Map.of(), LAST);
        assertThat(look.parts()).containsExactly(new PartState("cape", State.UNKNOWN, LAST));
    }

    @Test
    void nothing_is_known_from_an_old_look() {
        Look look = Look.before(List.of("cape"), START).then(Map.of("cape", State.WORKING), START);
        assertThat(look.partsAt(START.plus(Duration.ofSeconds(59))))
                .extracting(PartState::state)
                .containsExactly(State.WORKING);
        assertThat(look.partsAt(START.plus(Duration.ofMinutes(1))))
                .extracting(PartState::state)
                .containsExactly(State.UNKNOWN);
    }
}

package gt.gob.oj.keycloak.identityproof.own;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.own.OwnRecords.Pace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void pace_of_recent_days_gives_a_range() {
        Pace tenADay = new Pace(70, NOW.minus(Duration.ofDays(7)));

        assertThat(Forecast.of(39, tenADay, NOW))
                .contains(new Forecast(NOW.plus(Duration.ofDays(3)), NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void burst_within_one_hour_does_not_count_as_the_pace_of_days() {
        Pace burst = new Pace(24, NOW.minus(Duration.ofHours(1)));

        assertThat(Forecast.of(23, burst, NOW).orElseThrow().from()).isEqualTo(NOW.plus(Duration.ofHours(18)));
    }

    @Test
    void few_decisions_give_no_forecast() {
        assertThat(Forecast.of(0, new Pace(9, NOW.minus(Duration.ofDays(7))), NOW))
                .isEmpty();
    }
}

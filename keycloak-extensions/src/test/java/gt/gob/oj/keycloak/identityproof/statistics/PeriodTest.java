package gt.gob.oj.keycloak.identityproof.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    /** Still the ninth in Guatemala. */
    private static final Instant NOW = Instant.parse("2026-03-10T03:00:00Z");

    @Test
    void default_period_is_the_last_thirty_days_in_guatemala() {
        Period period = Period.read(null, null, NOW).orElseThrow();

        assertThat(period).isEqualTo(new Period(LocalDate.parse("2026-02-08"), LocalDate.parse("2026-03-09")));
        assertThat(period.end()).isEqualTo("2026-03-10T06:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-01", "2025-01-01,2026-03-01", "ayer,2026-03-01", "2026-03-01,''"})
    void malformed_period_is_rejected(String from, String to) {
        assertThat(Period.read(from, to, NOW)).isEmpty();
    }
}

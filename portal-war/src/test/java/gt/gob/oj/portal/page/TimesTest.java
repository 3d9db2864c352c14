package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void times_are_those_of_guatemala_with_24_hours() {
        Instant afternoon = Instant.parse("2026-05-04T21:07:00Z");
        assertThat(Times.in(Language.SPANISH).moment(afternoon)).isEqualTo("4 de mayo de 2026, 15:07");
        assertThat(Times.in(Language.ENGLISH).moment(afternoon)).isEqualTo("4 May 2026, 15:07");
    }

    @Test
    void a_date_has_day_month_as_a_word_and_year() {
        assertThat(Times.in(Language.SPANISH).day(LocalDate.of(2026, 9, 15))).isEqualTo("15 de septiembre de 2026");
        assertThat(Times.in(Language.ENGLISH).day(LocalDate.of(2026, 9, 15))).isEqualTo("15 September 2026");
    }
}

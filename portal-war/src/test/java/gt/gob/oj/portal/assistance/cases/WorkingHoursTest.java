package gt.gob.oj.portal.assistance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Times;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    @ParameterizedTest
    @CsvSource({
        // Within a day, and before it begins.
        "2026-12-01T09:00, PT4H, 2026-12-01T13:00",
        "2026-12-01T06:00, PT4H, 2026-12-01T12:00",
        "2026-12-01T08:00, PT7H30M, 2026-12-01T15:30",
        // Over a night, and after the day has ended.
        "2026-12-01T15:00, PT4H, 2026-12-02T11:30",
        "2026-12-01T20:00, PT4H, 2026-12-02T12:00",
        "2026-12-01T08:00, PT15H, 2026-12-02T15:30",
        // Over a weekend, from a Friday and from a Saturday.
        "2026-12-04T15:00, PT1H, 2026-12-07T08:30",
        "2026-12-05T10:00, PT1H, 2026-12-07T09:00",
        // Christmas, a Friday, and the day before it.
        "2026-12-23T15:00, PT1H, 2026-12-28T08:30",
        // Holy Week of 2026: Easter is on 5 April; of 2038, the latest: 25 April.
        "2026-04-01T15:00, PT1H, 2026-04-06T08:30",
        "2038-04-21T15:00, PT1H, 2038-04-26T08:30",
        "2026-09-14T15:30, PT1H, 2026-09-16T09:00"
    })
    void only_working_time_counts(LocalDateTime from, Duration working, LocalDateTime until) {
        assertThat(WorkingHours.after(from.atZone(Times.GUATEMALA).toInstant(), working))
                .isEqualTo(until.atZone(Times.GUATEMALA).toInstant());
    }
}

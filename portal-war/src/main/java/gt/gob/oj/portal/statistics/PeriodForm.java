package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.page.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requested days, as typed; empty means the last thirty days. */
public record PeriodForm(String from, String to) {
    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");
    private static final int LONGEST = 366;

    static PeriodForm of(@Nullable String from, @Nullable String to) {
        PeriodForm preset = preset();
        return new PeriodForm(
                from == null || from.isBlank() ? preset.from : from.strip(),
                to == null || to.isBlank() ? preset.to : to.strip());
    }

    static PeriodForm preset() {
        LocalDate today = LocalDate.now(GUATEMALA);
        return new PeriodForm(today.minusDays(29).toString(), today.toString());
    }

    List<Problem> problems() {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty()) {
            return List.of(Problem.of("desde", "problem.desde"));
        }
        if (last.isEmpty()) {
            return List.of(Problem.of("hasta", "problem.hasta"));
        }
        long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        return days < 1 || days > LONGEST ? List.of(Problem.of("hasta", "problem.periodo", LONGEST)) : List.of();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

package gt.gob.oj.portal.assistance.cases;

import gt.gob.oj.portal.page.Times;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The working hours of the judiciary: Monday to Friday from 8:00 to 15:30, except the holidays of Código de Trabajo,
 * article 127, and those of the capital.
 */
final class WorkingHours {
    private static final LocalTime BEGIN = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(15, 30);

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(6, 30),
            MonthDay.of(8, 15),
            MonthDay.of(9, 15),
            MonthDay.of(10, 20),
            MonthDay.of(11, 1),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 31));

    private WorkingHours() {}

    /** Returns the moment at which so much working time has passed. */
    static Instant after(Instant from, Duration working) {
        ZonedDateTime now = from.atZone(Times.GUATEMALA);
        Duration left = working;
        while (true) {
            ZonedDateTime begin = now.with(BEGIN).isAfter(now) ? now.with(BEGIN) : now;
            Duration today = isWorkingDay(now.toLocalDate()) ? Duration.between(begin, now.with(END)) : Duration.ZERO;
            if (today.compareTo(left) >= 0) {
                return begin.plus(left).toInstant();
            }
            left = today.isNegative() ? left : left.minus(today);
            now = now.toLocalDate().plusDays(1).atStartOfDay(Times.GUATEMALA);
        }
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate easter = easter(day.getYear());
        boolean holyDays = day.isAfter(easter.minusDays(4)) && day.isBefore(easter);
        return !weekend && !holyDays && !HOLIDAYS.contains(MonthDay.from(day));
    }

    /** Easter Sunday by the method of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int g = d + e - 7 * f + 114;
        return LocalDate.of(year, g / 31, g % 31 + 1);
    }
}

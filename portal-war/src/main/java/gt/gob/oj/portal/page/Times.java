package gt.gob.oj.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Formats times and dates for every page: in Guatemala's time, with 24 hours. */
public final class Times {
    public static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Times(Language language) {
        String pattern = language == Language.SPANISH ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy";
        this.day = DateTimeFormatter.ofPattern(pattern, language.locale());
        this.moment = DateTimeFormatter.ofPattern(pattern + ", HH:mm", language.locale())
                .withZone(GUATEMALA);
    }

    public static Times in(Language language) {
        return new Times(language);
    }

    /** For example {@code 4 de mayo de 2026, 15:07}. */
    public String moment(Instant instant) {
        return moment.format(instant);
    }

    /** For example {@code 4 de mayo de 2026}. */
    public String day(LocalDate date) {
        return day.format(date);
    }
}

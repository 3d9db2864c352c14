package gt.gob.oj.keycloak.identityproof.statistics;

import gt.gob.oj.keycloak.Guatemala;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole days in Guatemala's time zone, both ends inclusive. */
public record Period(LocalDate from, LocalDate to) {

    static final ZoneId ZONE = Guatemala.ZONE;
    static final int DAYS_MAX = 366;
    private static final int PRESET_DAYS = 30;

    public Period {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > DAYS_MAX) {
            throw new IllegalArgumentException("invalid period");
        }
    }

    /**
     * The end defaults to today, the beginning to thirty days before. Empty if a date is malformed or the period is too
     * long.
     */
    public static Optional<Period> read(@Nullable String from, @Nullable String to, Instant now) {
        try {
            LocalDate end = to == null ? LocalDate.ofInstant(now, ZONE) : LocalDate.parse(to);
            LocalDate begin = from == null ? end.minusDays(PRESET_DAYS - 1L) : LocalDate.parse(from);
            return Optional.of(new Period(begin, end));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public Instant begin() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    public Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}

package gt.gob.oj.portal.review;

import java.time.Duration;
import java.time.Instant;

/**
 * A length of time as people say it: one unit, whole.
 *
 * @param unit {@code minutes}, {@code hours} or {@code days}
 */
public record Span(String unit, long count) {
    /** A begun minute counts, so that nothing is over before it is. */
    static Span between(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        if (time.compareTo(Duration.ofHours(2)) < 0) {
            return new Span("minutes", Math.max(1, (time.toSeconds() + 59) / 60));
        }
        return time.compareTo(Duration.ofDays(2)) < 0
                ? new Span("hours", time.toHours())
                : new Span("days", time.toDays());
    }
}

package gt.gob.oj.portal.review.api;

import java.time.Duration;
import java.time.Instant;

/**
 * A duration as people say it: a whole number of one unit.
 *
 * @param unit {@code minutes}, {@code hours} or {@code days}
 */
public record Span(String unit, long count) {
    /** Minutes are rounded up, so that nothing seems to be over too early. */
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

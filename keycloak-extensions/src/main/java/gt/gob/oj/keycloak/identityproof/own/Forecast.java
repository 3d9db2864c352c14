package gt.gob.oj.keycloak.identityproof.own;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a reviewer will probably look at a request. It is a range, because people take a single time as a promise. */
public record Forecast(Instant from, Instant to) {

    /** The period of past decisions that measures the current pace. */
    public static final Duration WINDOW = Duration.ofDays(7);

    private static final int TOO_FEW = 10;
    private static final Duration DAY = Duration.ofDays(1);

    /** Empty if there were too few recent decisions. */
    public static Optional<Forecast> of(int ahead, OwnRecords.Pace pace, Instant now) {
        if (pace.decisions() < TOO_FEW) {
            return Optional.empty();
        }
        Duration span = Duration.between(pace.first(), now);
        Duration worked = span.compareTo(DAY) < 0 ? DAY : span;
        Duration wait = worked.multipliedBy(ahead + 1L).dividedBy(pace.decisions());
        return Optional.of(new Forecast(
                now.plus(wait.multipliedBy(3).dividedBy(4)),
                now.plus(wait.multipliedBy(3).dividedBy(2)).plus(DAY)));
    }
}

package gt.gob.oj.keycloak.identityproof.own;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a request is likely to be looked at: a range, since whoever names one moment promises it. */
public record Forecast(Instant from, Instant to) {

    /** How far back decisions tell of the present pace. */
    public static final Duration WINDOW = Duration.ofDays(7);

    private static final int TOO_FEW = 10;
    private static final Duration DAY = Duration.ofDays(1);

    /** Empty when too little was decided lately to say anything. */
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

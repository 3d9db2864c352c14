package gt.gob.oj.keycloak.identityproof.capture.page;

import java.time.Duration;
import java.util.Map;

/** The time within which most recent answers were given, rounded up: in hours, or in days from two days on. */
record UsualWait(String unit, long number) {

    static final Duration LATELY = Duration.ofDays(7);

    private static final long HOURS_OF_TWO_DAYS = 48;

    Map<String, Object> forPage() {
        return Map.of("unit", unit, "number", number);
    }

    static UsualWait of(Duration wait) {
        long hours = Math.max(1, Math.ceilDiv(wait.toSeconds(), 3600));
        return hours < HOURS_OF_TWO_DAYS
                ? new UsualWait("hours", hours)
                : new UsualWait("days", Math.ceilDiv(hours, 24));
    }
}

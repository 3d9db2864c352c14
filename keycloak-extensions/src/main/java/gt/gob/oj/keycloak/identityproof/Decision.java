package gt.gob.oj.keycloak.identityproof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reviewer's word on a request; a rejection always says why. */
public record Decision(Outcome outcome, @Nullable String reason, String decidedBy, Instant decidedAt) {

    public static final int REASON_MAX = 2000;

    public Decision {
        if (outcome == Outcome.REJECT && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a rejection needs a reason");
        }
        if (reason != null && reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("reason too long");
        }
    }
}

package gt.gob.oj.portal.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event of the account; {@code kind} is part of a message key. */
public record Activity(
        Instant at,
        String kind,
        @Nullable String address,
        @Nullable String app,
        @Nullable String session) {
    private static final Set<String> KINDS = Set.of(
            "sign-in",
            "sign-in-failed",
            "sign-out",
            "locked",
            "registered",
            "password-changed",
            "factor-added",
            "factor-removed",
            "email-confirmed",
            "email-changed",
            "data-changed",
            "consent-withdrawn");

    public Activity {
        if (!KINDS.contains(kind)) {
            kind = "other";
        }
    }

    @Override
    public String toString() {
        return "Activity[" + kind + "]";
    }
}

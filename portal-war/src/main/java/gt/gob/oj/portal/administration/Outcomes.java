package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcomes of acts and decisions for which the pages have texts. */
public final class Outcomes {
    private static final List<String> GOOD = List.of("done", "pending", "approved", "refused", "withdrawn");
    private static final List<String> BAD = List.of(
            "own-account",
            "nothing-to-do",
            "already-requested",
            "no-address",
            "second-factor-missing",
            "decided",
            "own-request",
            "not-own-request",
            "not-independent",
            "requester-gone");

    private Outcomes() {}

    static @Nullable String known(@Nullable String code) {
        return code != null && (GOOD.contains(code) || BAD.contains(code)) ? code : null;
    }

    static Problem missingReason(String field) {
        return Problem.of(field, "problem.palabras");
    }

    public static Problem outage(String field) {
        return Problem.of(field, "problem.outage");
    }
}

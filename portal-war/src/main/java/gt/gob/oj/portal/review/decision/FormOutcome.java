package gt.gob.oj.portal.review.decision;

import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.form.KeptForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outcome of a case's form in {@link KeptForm#outcome()}: a result and a code. */
public record FormOutcome(String text) {
    public static final FormOutcome NONE = new FormOutcome("");
    public static final FormOutcome OUTAGE = new FormOutcome("kept:outage");
    public static final FormOutcome UNREADABLE = new FormOutcome("kept:unreadable");

    public static FormOutcome saved(String action) {
        return new FormOutcome("saved:" + action);
    }

    public static FormOutcome of(Refused refusal) {
        return new FormOutcome((isLost(refusal) ? "kept:" : "refused:") + refusal.code());
    }

    /** Returns whether the case does not belong to the caller, or no longer does. */
    public static boolean isLost(Refused refusal) {
        return Set.of("not-assigned", "taken").contains(refusal.code());
    }

    public @Nullable String refused() {
        return after("refused:");
    }

    public @Nullable String saved() {
        return after("saved:");
    }

    public @Nullable String kept() {
        return after("kept:");
    }

    private @Nullable String after(String kind) {
        return text.startsWith(kind) ? text.substring(kind.length()) : null;
    }
}

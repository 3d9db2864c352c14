package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress and findings of an inspection. They advise the reviewer; the citizen only learns which pieces to send
 * again.
 *
 * @param scanned whether a virus scanner has passed the piece
 * @param text the text read from the picture; null if there is none
 */
public record Inspection(
        Progress progress,
        List<Finding> findings,
        boolean scanned,
        @Nullable String text) {

    public static final Inspection WAITING = new Inspection(Progress.WAITING, List.of(), false, null);

    public Inspection {
        findings = List.copyOf(findings);
    }

    /**
     * The verdict over all findings.
     *
     * @param written whether the citizen cannot speak, so that a video needs no sound
     */
    public Verdict verdict(boolean written) {
        if (findings.stream().anyMatch(f -> f.code().refuses(written))) {
            return Verdict.REFUSED;
        }
        return switch (progress) {
            case WAITING -> Verdict.WAITING;
            case DONE -> Verdict.GOOD;
            case UNCHECKED -> Verdict.UNCHECKED;
        };
    }

    /** Whether it has no finding that refuses a file regardless of its content. */
    public boolean isHarmless() {
        return refusals(true).isEmpty();
    }

    /** The reasons why the citizen must send the piece again. */
    public List<FindingCode> refusals(boolean written) {
        return findings.stream()
                .map(Finding::code)
                .filter(c -> c.refuses(written))
                .toList();
    }

    @Override
    public String toString() {
        return "Inspection[" + progress + ", " + findings + "]";
    }

    public enum Progress {
        WAITING,
        DONE,
        /** Finished, but some checks could not run. */
        UNCHECKED
    }
}

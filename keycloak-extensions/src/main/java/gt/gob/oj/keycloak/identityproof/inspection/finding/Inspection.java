package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the inspection of a piece is, and what it found. Advice for the reviewer; the citizen is told of what is to be
 * sent anew.
 *
 * @param scanned whether a virus scanner found nothing in it
 * @param text what was read from the picture, null when nothing was
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
     * All findings together.
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

    /** Whether nothing was found for which a picture or a video is refused whatever it shows. */
    public boolean isHarmless() {
        return refusals(true).isEmpty();
    }

    /** Why the piece is to be sent anew. */
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
        /** Ended without all that there is to check. */
        UNCHECKED
    }
}

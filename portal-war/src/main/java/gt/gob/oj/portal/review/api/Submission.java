package gt.gob.oj.portal.review.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence, the prompts of the video, and the findings of the inspection. */
public record Submission(
        @Nullable VideoTask video,
        List<Evidence> evidence,
        List<Inspection> inspections,
        List<SameEvidence> sameEvidence) {
    public Submission {
        evidence = List.copyOf(evidence);
        inspections = List.copyOf(inspections);
        sameEvidence = List.copyOf(sameEvidence);
    }

    /** One stored piece, with the attempt in which it was sent. */
    public record Evidence(String piece, int attempt, boolean current) {}

    /** The findings in one piece, as advice. */
    public record Inspection(String piece, String state, List<Finding> findings) {
        public Inspection {
            findings = List.copyOf(findings);
        }
    }

    public record Finding(
            String code, String severity, @Nullable String value) {}

    /** Another request with the same evidence. */
    public record SameEvidence(@Nullable String receiptCode, String piece) {}

    /** Returns the pieces to be judged now. */
    public List<Evidence> current() {
        return evidence.stream().filter(Evidence::current).toList();
    }

    /** Returns the pieces that have been replaced since. */
    public List<Evidence> earlier() {
        return evidence.stream().filter(one -> !one.current()).toList();
    }

    public boolean isWritten() {
        return video != null && video.written();
    }

    @Override
    public String toString() {
        return "Submission";
    }
}

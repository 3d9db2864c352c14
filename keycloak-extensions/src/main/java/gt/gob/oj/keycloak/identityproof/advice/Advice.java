package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a reviewer what the inspections and the capture found out about a case. */
public interface Advice {

    Findings about(IdentityProof proof);

    /**
     * All findings about one case.
     *
     * @param video null for requests from before video tasks existed
     */
    record Findings(
            @Nullable VideoTask video,
            List<Inspection> inspections,
            List<Comparison> comparison,
            List<SameEvidence> sameEvidence) {

        public Findings {
            inspections = List.copyOf(inspections);
            comparison = List.copyOf(comparison);
            sameEvidence = List.copyOf(sameEvidence);
        }

        public boolean differ() {
            return comparison.stream().anyMatch(c -> c.result().equals(Comparison.DIFFERENT));
        }

        public boolean written() {
            return video != null && video.written();
        }
    }

    /** What the citizen was asked to say, or wrote instead. */
    record VideoTask(
            @Nullable String number,
            List<Prompt> prompts,
            boolean written,
            @Nullable String statement) {

        public VideoTask {
            prompts = List.copyOf(prompts);
        }
    }

    record Prompt(String code, String text, @Nullable Long atMillis) {}

    /**
     * The findings for one piece.
     *
     * @param state {@code waiting}, {@code good}, {@code refused} or {@code unchecked}
     */
    record Inspection(Piece piece, String state, List<Finding> findings) {

        public Inspection {
            findings = List.copyOf(findings);
        }
    }

    record Finding(String code, String severity, @Nullable String value) {}

    /**
     * A declared value beside the value read from the card.
     *
     * @param result {@code equal}, {@code different} or {@code unreadable}
     */
    record Comparison(
            String field,
            @Nullable String declared,
            @Nullable String read,
            String result) {

        public static final String DIFFERENT = "different";
    }

    /** A request of another citizen with the same image or video. */
    record SameEvidence(String proofId, @Nullable String receiptCode, Piece piece) {}
}

package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's judgement as submitted.
 *
 * @param words shown to the citizen
 * @param transcript what the reviewer heard in the video
 */
public record Judgement(
        Outcome outcome,
        Set<ReasonCode> codes,
        @Nullable String words,
        Set<ChecklistBox> checklist,
        List<Correction> corrections,
        @Nullable String transcript) {

    public static final int CORRECTIONS_MAX = 12;
    public static final int TRANSCRIPT_MAX = 4000;

    public Judgement {
        codes = Set.copyOf(codes);
        checklist = Set.copyOf(checklist);
        corrections = List.copyOf(corrections);
    }

    /** Why the judgement is incomplete. Empty if it is valid. */
    public Optional<Refusal> refusal() {
        if (isLonger(words, Decision.REASON_MAX)
                || isLonger(transcript, TRANSCRIPT_MAX)
                || corrections.stream().anyMatch(c -> isLonger(c.words(), Correction.WORDS_MAX))) {
            return Optional.of(Refusal.TEXT_TOO_LONG);
        }
        if ((outcome == Outcome.CORRECT) == corrections.isEmpty() || corrections.size() > CORRECTIONS_MAX) {
            return Optional.of(Refusal.CORRECTION_REQUIRED);
        }
        if (outcome == Outcome.APPROVE && !checklist.containsAll(EnumSet.allOf(ChecklistBox.class))) {
            return Optional.of(Refusal.CHECKLIST_INCOMPLETE);
        }
        if (outcome == Outcome.REJECT && codes.isEmpty()) {
            return Optional.of(Refusal.CODE_REQUIRED);
        }
        boolean unexplained = (codes.contains(ReasonCode.OTHER) && words == null)
                || corrections.stream().anyMatch(c -> c.code() == ReasonCode.OTHER && c.words() == null);
        return unexplained ? Optional.of(Refusal.WORDS_REQUIRED) : Optional.empty();
    }

    /** The codes of the judgement and of its corrections. */
    public Set<ReasonCode> allCodes() {
        return Stream.concat(codes.stream(), corrections.stream().map(Correction::code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReasonCode.class)));
    }

    /** The pieces that the citizen must send again. */
    public Set<Piece> pieces() {
        return corrections.stream()
                .map(Correction::piece)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Piece.class)));
    }

    private static boolean isLonger(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }
}

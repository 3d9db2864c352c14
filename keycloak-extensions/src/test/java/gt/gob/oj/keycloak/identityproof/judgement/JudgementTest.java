package gt.gob.oj.keycloak.identityproof.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {

    private static final Correction CUT = new Correction(Piece.BACK, ReasonCode.DOCUMENT_CUT, null, null);

    @Test
    void complete_judgements_are_accepted() {
        assertThat(approval(EnumSet.allOf(ChecklistBox.class)).refusal()).isEmpty();
        assertThat(rejection(ReasonCode.FACE_DIFFERS, null).refusal()).isEmpty();
        assertThat(correction(List.of(CUT)).refusal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChecklistBox.class)
    void approval_needs_every_box_of_the_checklist(ChecklistBox missing) {
        assertThat(approval(EnumSet.complementOf(EnumSet.of(missing))).refusal())
                .contains(Refusal.CHECKLIST_INCOMPLETE);
    }

    @Test
    void rejection_needs_a_code() {
        assertThat(new Judgement(Outcome.REJECT, Set.of(), "No es la persona", Set.of(), List.of(), null).refusal())
                .contains(Refusal.CODE_REQUIRED);
    }

    @Test
    void only_a_correction_has_corrections() {
        assertThat(correction(List.of()).refusal()).contains(Refusal.CORRECTION_REQUIRED);
        assertThat(new Judgement(Outcome.REJECT, Set.of(ReasonCode.FACE_DIFFERS), null, Set.of(), List.of(CUT), null)
                        .refusal())
                .contains(Refusal.CORRECTION_REQUIRED);
    }

    @Test
    void number_of_corrections_is_limited() {
        assertThat(correction(Collections.nCopies(Judgement.CORRECTIONS_MAX, CUT))
                        .refusal())
                .isEmpty();
        assertThat(correction(Collections.nCopies(Judgement.CORRECTIONS_MAX + 1, CUT))
                        .refusal())
                .contains(Refusal.CORRECTION_REQUIRED);
    }

    @Test
    void code_other_needs_words() {
        assertThat(rejection(ReasonCode.OTHER, null).refusal()).contains(Refusal.WORDS_REQUIRED);
        assertThat(rejection(ReasonCode.OTHER, "Otra persona").refusal()).isEmpty();
        assertThat(correction(List.of(CUT, other(null))).refusal()).contains(Refusal.WORDS_REQUIRED);
        assertThat(correction(List.of(CUT, other("Falta una esquina"))).refusal())
                .isEmpty();
    }

    @Test
    void texts_have_maximum_lengths() {
        assertThat(rejection(ReasonCode.OTHER, "x".repeat(Decision.REASON_MAX)).refusal())
                .isEmpty();
        assertThat(rejection(ReasonCode.OTHER, "x".repeat(Decision.REASON_MAX + 1))
                        .refusal())
                .contains(Refusal.TEXT_TOO_LONG);
        assertThat(correction(List.of(other("x".repeat(Correction.WORDS_MAX)))).refusal())
                .isEmpty();
        assertThat(correction(List.of(other("x".repeat(Correction.WORDS_MAX + 1))))
                        .refusal())
                .contains(Refusal.TEXT_TOO_LONG);
        assertThat(heard("x".repeat(Judgement.TRANSCRIPT_MAX)).refusal()).isEmpty();
        assertThat(heard("x".repeat(Judgement.TRANSCRIPT_MAX + 1)).refusal()).contains(Refusal.TEXT_TOO_LONG);
    }

    @Test
    void codes_and_pieces_include_those_of_the_corrections() {
        Judgement judgement = new Judgement(
                Outcome.CORRECT,
                Set.of(ReasonCode.DATA_DIFFER),
                null,
                Set.of(),
                List.of(CUT, new Correction(Piece.VIDEO, ReasonCode.VIDEO_DARK, null, null)),
                null);

        assertThat(judgement.allCodes())
                .containsExactlyInAnyOrder(ReasonCode.DATA_DIFFER, ReasonCode.DOCUMENT_CUT, ReasonCode.VIDEO_DARK);
        assertThat(judgement.pieces()).containsExactlyInAnyOrder(Piece.BACK, Piece.VIDEO);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 1", "0.5, 0.25, 0.5, 0.75", "0, 0.9, 0.1, 0.1"})
    void area_within_the_image_is_accepted(double x, double y, double width, double height) {
        assertThatCode(() -> new Mark.Area(x, y, width, height)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 0, 0.5, 0.5",
        "0, -0.1, 0.5, 0.5",
        "0, 0, 0, 0.5",
        "0, 0, 0.5, 0",
        "0.6, 0, 0.5, 0.5",
        "0, 0.6, 0.5, 0.5",
        "NaN, 0, 0.5, 0.5",
        "0, 0, 0.5, NaN"
    })
    void area_outside_the_image_is_refused(double x, double y, double width, double height) {
        assertThatThrownBy(() -> new Mark.Area(x, y, width, height)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moment_lies_within_the_first_hour() {
        assertThat(new Mark.Moment(0).second()).isZero();
        assertThat(new Mark.Moment(3_600).second()).isEqualTo(3_600);
        assertThatThrownBy(() -> new Mark.Moment(-0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark.Moment(3_600.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark.Moment(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void flag_is_found_by_its_code(Flag flag) {
        assertThat(Flag.of(flag.code())).contains(flag);
    }

    @ParameterizedTest
    @EnumSource(ChecklistBox.class)
    void box_is_found_by_its_code(ChecklistBox box) {
        assertThat(ChecklistBox.of(box.code())).contains(box);
    }

    @Test
    void codes_are_lower_case_words_joined_by_hyphens() {
        assertThat(Flag.SAME_EVIDENCE.code()).isEqualTo("same-evidence");
        assertThat(Flag.of("SAME_EVIDENCE")).isEmpty();
        assertThat(ChecklistBox.SAYS_CUI.code()).isEqualTo("says-cui");
        assertThat(ChecklistBox.of("SAYS_CUI")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 900, false", "3, 2, false", "3, 3, true", "3, 4, true"})
    void daily_quota_is_full_once_it_is_reached(int quota, long opinions, boolean full) {
        assertThat(new DeskRules(0, quota).isFull(opinions)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "101, 0", "0, -1"})
    void impossible_rules_are_refused(int share, int quota) {
        assertThatThrownBy(() -> new DeskRules(share, quota)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Judgement approval(Set<ChecklistBox> checklist) {
        return new Judgement(Outcome.APPROVE, Set.of(), null, checklist, List.of(), null);
    }

    private static Judgement rejection(ReasonCode code, @Nullable String words) {
        return new Judgement(Outcome.REJECT, Set.of(code), words, Set.of(), List.of(), null);
    }

    private static Judgement correction(List<Correction> corrections) {
        return new Judgement(Outcome.CORRECT, Set.of(), null, Set.of(), corrections, null);
    }

    private static Judgement heard(String transcript) {
        return new Judgement(Outcome.REJECT, Set.of(ReasonCode.FACE_DIFFERS), null, Set.of(), List.of(), transcript);
    }

    private static Correction other(@Nullable String words) {
        return new Correction(Piece.FRONT, ReasonCode.OTHER, words, null);
    }
}

package gt.gob.oj.keycloak.identityproof.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityProofTest {

    private static final CitizenRef CITIZEN = new CitizenRef("realm", "citizen");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Submission SUBMISSION = new Submission(ReceiptCode.random(), NOON.plusSeconds(1));
    private static final Assignment ASSIGNMENT = new Assignment("ana", NOON.plusSeconds(600));

    private final IdentityProof draft = new IdentityProof("id", CITIZEN, ProofState.DRAFT, NOON, 1, null, null, null);
    private final IdentityProof inReview = draft.after(Change.submit(SUBMISSION, Actor.citizen("citizen")))
            .after(Change.take(ASSIGNMENT, NOON.plusSeconds(2)));

    @Test
    void submitted_draft_is_pending_since_its_submission() {
        IdentityProof pending = draft.after(Change.submit(SUBMISSION, Actor.citizen("citizen")));

        assertThat(pending)
                .isEqualTo(new IdentityProof(
                        "id", CITIZEN, ProofState.PENDING, NOON.plusSeconds(1), 1, SUBMISSION, null, null));
    }

    @Test
    void taken_request_keeps_its_submission_and_has_the_assignment() {
        assertThat(inReview)
                .isEqualTo(new IdentityProof(
                        "id", CITIZEN, ProofState.IN_REVIEW, NOON.plusSeconds(2), 1, SUBMISSION, ASSIGNMENT, null));
    }

    @Test
    void correction_starts_the_next_attempt_and_wants_only_its_pieces() {
        IdentityProof correction = inReview.after(Change.decide(decision(Outcome.CORRECT, "blurred", Piece.BACK)));

        assertThat(correction.attempt()).isEqualTo(2);
        assertThat(correction.assignment()).isNull();
        assertThat(correction.collects()).isTrue();
        assertThat(correction.wanted()).containsExactly(Piece.BACK);
    }

    @Test
    void corrected_request_is_pending_without_the_old_decision() {
        IdentityProof resubmitted = inReview.after(Change.decide(decision(Outcome.CORRECT, "blurred", Piece.BACK)))
                .after(Change.of(ProofStep.RESUBMIT, Actor.citizen("citizen"), NOON.plusSeconds(9)));

        assertThat(resubmitted)
                .isEqualTo(new IdentityProof(
                        "id", CITIZEN, ProofState.PENDING, NOON.plusSeconds(9), 2, SUBMISSION, null, null));
    }

    @Test
    void draft_wants_every_piece_and_a_request_in_review_none() {
        assertThat(draft.collects()).isTrue();
        assertThat(draft.wanted()).containsExactlyInAnyOrder(Piece.values());
        assertThat(inReview.collects()).isFalse();
        assertThat(inReview.wanted()).isEmpty();
    }

    @Test
    void step_from_another_state_is_refused() {
        assertThat(draft.allows(ProofStep.SUBMIT)).isTrue();
        assertThat(draft.allows(ProofStep.TAKE)).isFalse();
        assertThatThrownBy(() -> draft.after(Change.take(ASSIGNMENT, NOON))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void abandoned_draft_expires_without_submission() {
        assertThat(draft.after(Change.expire(NOON.plusSeconds(5))))
                .isEqualTo(
                        new IdentityProof("id", CITIZEN, ProofState.EXPIRED, NOON.plusSeconds(5), 1, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true, false, false", "PENDING, false, true, false", "APPROVED, false, false, true"})
    void data_of_another_state_are_refused(ProofState state, boolean submission, boolean assignment, boolean decision) {
        assertThatThrownBy(() -> new IdentityProof(
                        "id",
                        CITIZEN,
                        state,
                        NOON,
                        1,
                        submission || state == ProofState.PENDING ? SUBMISSION : null,
                        assignment ? ASSIGNMENT : null,
                        decision ? decision(Outcome.APPROVE, null) : null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, true, false, draft",
        "PENDING, true, false, false, pending",
        "IN_REVIEW, true, false, false, in_review",
        "CORRECTION, true, true, true, correction",
        "APPROVED, true, false, true, approved",
        "REJECTED, false, false, true, rejected",
        "WITHDRAWN, false, false, false, withdrawn",
        "EXPIRED, false, false, false, expired"
    })
    void state_tells_whether_it_is_open_collects_evidence_or_is_decided(
            ProofState state, boolean open, boolean collects, boolean decided, String code) {
        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(state.collects()).isEqualTo(collects);
        assertThat(state.isDecided()).isEqualTo(decided);
        assertThat(state.code()).isEqualTo(code);
        assertThat(ProofState.ofCode(code)).isEqualTo(state);
    }

    @Test
    void unknown_state_is_empty_or_refused() {
        assertThat(ProofState.find("lost")).isEmpty();
        assertThatThrownBy(() -> ProofState.ofCode("lost")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void outcome_is_found_by_its_code(Outcome outcome) {
        assertThat(Outcome.of(outcome.code())).contains(outcome);
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void reason_is_found_by_its_code(ReasonCode reason) {
        assertThat(ReasonCode.of(reason.code())).contains(reason);
    }

    @Test
    void codes_are_lower_case_words() {
        assertThat(Outcome.CORRECT.code()).isEqualTo("correct");
        assertThat(Outcome.of("Correct")).isEmpty();
        assertThat(ReasonCode.VIDEO_FACE_HIDDEN.code()).isEqualTo("video-face-hidden");
        assertThat(ReasonCode.of("video_face_hidden")).isEmpty();
        assertThat(ProofStep.ASK_CORRECTION.code()).isEqualTo("ask-correction");
    }

    @Test
    void decision_is_justified_by_a_code_or_by_words() {
        Decision byCode = new Decision(
                Outcome.REJECT, Set.of(ReasonCode.FACE_DIFFERS), null, Set.of(), "ana", NOON.plusSeconds(3));

        assertThat(byCode.isJustified()).isTrue();
        assertThat(decision(Outcome.REJECT, "Otra persona").isJustified()).isTrue();
        assertThat(decision(Outcome.APPROVE, null).isJustified()).isTrue();
        assertThat(decision(Outcome.REJECT, null).isJustified()).isFalse();
        assertThat(Change.decide(byCode))
                .isEqualTo(
                        new Change(ProofStep.REJECT, Actor.reviewer("ana"), NOON.plusSeconds(3), null, null, byCode));
    }

    @Test
    void reason_has_a_maximum_length() {
        String longest = "x".repeat(Decision.REASON_MAX);

        assertThat(decision(Outcome.REJECT, longest).reason()).isEqualTo(longest);
        assertThatThrownBy(() -> decision(Outcome.REJECT, longest + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_correction_has_pieces() {
        assertThatThrownBy(() -> decision(Outcome.APPROVE, null, Piece.BACK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"SUBMIT, CITIZEN", "TAKE, REVIEWER", "APPROVE, REVIEWER"})
    void step_without_its_data_is_refused(ProofStep step, Actor.Role role) {
        assertThatThrownBy(() -> Change.of(step, new Actor(role, "ana"), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision decision(Outcome outcome, @Nullable String reason, Piece... pieces) {
        return new Decision(outcome, Set.of(), reason, Set.of(pieces), "ana", NOON.plusSeconds(3));
    }
}

package gt.gob.oj.keycloak.identityproof.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, CITIZEN, DRAFT, PENDING",
        "RESUBMIT, CITIZEN, CORRECTION, PENDING",
        "WITHDRAW, CITIZEN, DRAFT PENDING IN_REVIEW CORRECTION, WITHDRAWN",
        "REOPEN, CITIZEN, APPROVED, WITHDRAWN",
        "TAKE, REVIEWER, PENDING, IN_REVIEW",
        "GIVE_BACK, REVIEWER, IN_REVIEW, PENDING",
        "OPINE, REVIEWER, IN_REVIEW, PENDING",
        "ASK_CORRECTION, REVIEWER, IN_REVIEW, CORRECTION",
        "APPROVE, REVIEWER, IN_REVIEW, APPROVED",
        "REJECT, REVIEWER, IN_REVIEW, REJECTED",
        "LAPSE, SERVER, IN_REVIEW, PENDING",
        "EXPIRE, SERVER, DRAFT CORRECTION, EXPIRED"
    })
    void each_step_leads_from_its_initial_states_to_one_state_and_belongs_to_one_role(
            ProofStep step, Actor.Role by, String from, ProofState to) {
        Set<ProofState> states =
                Arrays.stream(from.split(" ", -1)).map(ProofState::valueOf).collect(Collectors.toSet());

        assertThat(Transitions.of(step)).isEqualTo(new Transitions.Move(states, to, by));
    }

    @ParameterizedTest
    @EnumSource(ProofStep.class)
    void every_step_is_in_the_table(ProofStep step) {
        assertThat(Transitions.of(step)).isNotNull();
    }

    @Test
    void final_states_are_left_only_when_a_citizen_gives_up_an_approval() {
        assertThat(Arrays.stream(ProofStep.values())
                        .filter(step -> step != ProofStep.REOPEN)
                        .map(Transitions::of)
                        .flatMap(m -> m.from().stream()))
                .doesNotContain(ProofState.APPROVED, ProofState.REJECTED, ProofState.WITHDRAWN, ProofState.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, none",
        "PENDING, pending",
        "IN_REVIEW, in_review",
        "CORRECTION, correction",
        "APPROVED, approved",
        "REJECTED, rejected",
        "WITHDRAWN, none",
        "EXPIRED, none"
    })
    void claim_has_the_values_of_the_contract(ProofState state, String claim) {
        assertThat(state.claim()).isEqualTo(claim);
    }

    @Test
    void rejection_needs_a_reason() {
        Decision unexplained = new Decision(Outcome.REJECT, Set.of(), " ", Set.of(), "reviewer", Instant.EPOCH);

        assertThatThrownBy(() -> Change.decide(unexplained)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void correction_needs_pieces() {
        assertThatThrownBy(
                        () -> new Decision(Outcome.CORRECT, Set.of(), "blurred", Set.of(), "reviewer", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void step_by_another_role_is_refused() {
        assertThatThrownBy(() -> Change.of(ProofStep.EXPIRE, Actor.citizen("c"), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pending_request_without_receipt_code_is_impossible() {
        assertThatThrownBy(() -> proof(ProofState.PENDING, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void approved_request_without_decision_is_impossible() {
        var submission = new Submission(ReceiptCode.random(), Instant.EPOCH);

        assertThatThrownBy(() -> proof(ProofState.APPROVED, submission)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IdentityProof proof(ProofState state, Submission submission) {
        return new IdentityProof("1", new CitizenRef("r", "u"), state, Instant.EPOCH, 1, submission, null, null);
    }
}

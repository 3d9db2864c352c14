package gt.gob.oj.keycloak.identityproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {

    @ParameterizedTest
    @CsvSource({"SUBMIT, DRAFT, PENDING", "APPROVE, PENDING, APPROVED", "REJECT, PENDING, REJECTED"})
    void a_request_is_submitted_once_and_decided_once(ProofStep step, ProofState from, ProofState to) {
        assertThat(Transitions.of(step)).isEqualTo(new Transitions.Move(from, to));
    }

    @ParameterizedTest
    @EnumSource(ProofStep.class)
    void every_step_is_in_the_table(ProofStep step) {
        assertThat(Transitions.of(step)).isNotNull();
    }

    @Test
    void nothing_leads_out_of_a_decision() {
        assertThat(Arrays.stream(ProofStep.values()).map(Transitions::of).map(Transitions.Move::from))
                .doesNotContain(ProofState.APPROVED, ProofState.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, none", "PENDING, pending", "APPROVED, approved", "REJECTED, rejected"})
    void the_claim_has_the_words_of_the_contract(ProofState state, String claim) {
        assertThat(state.claim()).isEqualTo(claim);
    }

    @Test
    void a_rejection_says_why() {
        assertThatThrownBy(() -> new Decision(Outcome.REJECT, " ", "reviewer", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pending_request_without_receipt_code_cannot_exist() {
        assertThatThrownBy(() -> new IdentityProof("1", new CitizenRef("r", "u"), ProofState.PENDING, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_approved_request_without_decision_cannot_exist() {
        var submission = new IdentityProof.Submission(ReceiptCode.random(), Instant.EPOCH);

        assertThatThrownBy(
                        () -> new IdentityProof("1", new CitizenRef("r", "u"), ProofState.APPROVED, submission, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

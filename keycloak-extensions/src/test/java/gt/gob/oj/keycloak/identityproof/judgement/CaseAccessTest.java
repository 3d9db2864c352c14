package gt.gob.oj.keycloak.identityproof.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.request.Assignment;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseAccessTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant END = NOON.plus(CaseAccess.TIME);

    private final IdentityProof assigned = request(ProofState.IN_REVIEW);

    @Test
    void reviewer_views_the_case_until_the_assignment_ends() {
        assertThat(result(CaseAccess.toLook(Optional.of(assigned), "ana", END.minusNanos(1))))
                .isEqualTo(assigned);
        assertThat(result(CaseAccess.toLook(Optional.of(assigned), "ana", END))).isEqualTo(Refusal.NOT_ASSIGNED);
    }

    @Test
    void reviewer_changes_the_case_also_after_the_assignment_ended() {
        assertThat(result(CaseAccess.toChange(Optional.of(assigned), "ana"))).isEqualTo(assigned);
    }

    @Test
    void other_reviewers_neither_view_nor_change_the_case() {
        assertThat(result(CaseAccess.toLook(Optional.of(assigned), "luis", NOON)))
                .isEqualTo(Refusal.NOT_ASSIGNED);
        assertThat(result(CaseAccess.toChange(Optional.of(assigned), "luis"))).isEqualTo(Refusal.NO_LONGER_ASSIGNED);
    }

    @Test
    void reviewer_never_gets_access_to_their_own_request() {
        assertThat(result(CaseAccess.toLook(Optional.of(assigned), "citizen", NOON)))
                .isEqualTo(Refusal.OWN_REQUEST);
        assertThat(result(CaseAccess.toChange(Optional.of(assigned), "citizen")))
                .isEqualTo(Refusal.OWN_REQUEST);
        assertThat(result(CaseAccess.foreign(Optional.of(assigned), "citizen"))).isEqualTo(Refusal.OWN_REQUEST);
        assertThat(result(CaseAccess.foreign(Optional.of(assigned), "luis"))).isEqualTo(assigned);
    }

    @Test
    void missing_case_is_not_found() {
        assertThat(result(CaseAccess.toLook(Optional.empty(), "ana", NOON))).isEqualTo(Refusal.NOT_FOUND);
        assertThat(result(CaseAccess.toChange(Optional.empty(), "ana"))).isEqualTo(Refusal.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, NO_LONGER_ASSIGNED",
        "APPROVED, ALREADY_DECIDED",
        "CORRECTION, ALREADY_DECIDED",
        "WITHDRAWN, ALREADY_DECIDED"
    })
    void refusal_tells_whether_the_case_is_decided(ProofState state, Refusal refusal) {
        assertThat(result(CaseAccess.toChange(Optional.of(request(state)), "ana")))
                .isEqualTo(refusal);
    }

    @Test
    void assignment_belongs_to_one_reviewer_and_runs_until_its_end() {
        assertThat(CaseAccess.has(assigned, "ana")).isTrue();
        assertThat(CaseAccess.has(assigned, "luis")).isFalse();
        assertThat(CaseAccess.has(request(ProofState.PENDING), "ana")).isFalse();
        assertThat(CaseAccess.isRunning(assigned, NOON)).isTrue();
        assertThat(CaseAccess.isRunning(assigned, END)).isFalse();
        assertThat(CaseAccess.isRunning(request(ProofState.PENDING), NOON)).isFalse();
    }

    private static Object result(Reply<IdentityProof> reply) {
        return reply.either(proof -> proof, refusal -> refusal);
    }

    private static IdentityProof request(ProofState state) {
        Decision decision = switch (state) {
            case APPROVED -> new Decision(Outcome.APPROVE, Set.of(), null, Set.of(), "ana", NOON);
            case CORRECTION -> new Decision(Outcome.CORRECT, Set.of(), "cut", Set.of(Piece.BACK), "ana", NOON);
            default -> null;
        };
        return new IdentityProof(
                "id",
                new CitizenRef("realm", "citizen"),
                state,
                NOON,
                1,
                new Submission(ReceiptCode.random(), NOON),
                state == ProofState.IN_REVIEW ? new Assignment("ana", END) : null,
                decision);
    }
}

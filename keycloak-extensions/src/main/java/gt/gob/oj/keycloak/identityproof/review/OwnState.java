package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ReasonCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a citizen may know of their own request. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record OwnState(
        String status,
        @Nullable String receiptCode,
        @Nullable String submittedAt,
        @Nullable String decidedAt,
        @Nullable String reason,
        List<String> codes) {

    static OwnState of(Optional<IdentityProof> proof) {
        return proof.map(OwnState::of)
                .orElseGet(() -> new OwnState(ProofState.DRAFT.claim(), null, null, null, null, List.of()));
    }

    private static OwnState of(IdentityProof proof) {
        var submission = proof.submission();
        var decision = proof.decision();
        return new OwnState(
                proof.state().claim(),
                submission == null ? null : submission.receiptCode().value(),
                submission == null ? null : submission.at().toString(),
                decision == null ? null : decision.decidedAt().toString(),
                decision == null ? null : decision.reason(),
                decision == null
                        ? List.of()
                        : decision.codes().stream()
                                .sorted()
                                .map(ReasonCode::code)
                                .toList());
    }
}

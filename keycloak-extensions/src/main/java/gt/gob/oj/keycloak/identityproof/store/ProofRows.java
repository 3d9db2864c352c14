package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Decision;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Outcome;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns rows into requests. */
final class ProofRows {

    private ProofRows() {}

    static IdentityProof toProof(ProofEntity row) {
        ProofState state = ProofState.valueOf(row.status.toUpperCase(Locale.ROOT));
        return new IdentityProof(
                row.id, new CitizenRef(row.realmId, row.userId), state, submission(row), decision(row, state));
    }

    private static IdentityProof.@Nullable Submission submission(ProofEntity row) {
        return row.receiptCode == null || row.submittedAt == null
                ? null
                : new IdentityProof.Submission(new ReceiptCode(row.receiptCode), row.submittedAt);
    }

    private static @Nullable Decision decision(ProofEntity row, ProofState state) {
        if (row.decidedAt == null || row.decidedBy == null) {
            return null;
        }
        Outcome outcome = state == ProofState.APPROVED ? Outcome.APPROVE : Outcome.REJECT;
        return new Decision(outcome, row.reason, row.decidedBy, row.decidedAt);
    }
}

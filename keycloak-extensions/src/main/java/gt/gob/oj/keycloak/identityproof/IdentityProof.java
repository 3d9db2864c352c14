package gt.gob.oj.keycloak.identityproof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of a citizen to be recognised.
 *
 * <p>It begins as a draft that collects evidence, is submitted once and then has a receipt code, and is decided once by
 * a reviewer who is not the citizen. A citizen has at most one request that is not rejected.
 */
public record IdentityProof(
        String id,
        CitizenRef citizen,
        ProofState state,
        @Nullable Submission submission,
        @Nullable Decision decision) {

    public IdentityProof {
        if ((state == ProofState.DRAFT) != (submission == null)) {
            throw new IllegalArgumentException("a request is submitted when it leaves the draft, not before");
        }
        boolean decided = state == ProofState.APPROVED || state == ProofState.REJECTED;
        if (decided != (decision != null)) {
            throw new IllegalArgumentException("a decided request has a decision, others have none");
        }
    }

    public boolean isDraft() {
        return state == ProofState.DRAFT;
    }

    public record Submission(ReceiptCode receiptCode, Instant at) {}
}

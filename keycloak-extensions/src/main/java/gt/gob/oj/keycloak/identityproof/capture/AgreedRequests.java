package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.evidence.CollectingRequests;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.Optional;

/** Nothing is taken from a citizen who has not agreed to the notice. */
public record AgreedRequests(IdentityProofs proofs, Captures captures) implements CollectingRequests {

    @Override
    public Optional<IdentityProof> find(String proofId) {
        return proofs.collecting(proofId);
    }

    @Override
    public Optional<IdentityProof> lock(String proofId) {
        return proofs.lockCollecting(proofId).filter(p -> captures.agreed(proofId));
    }
}

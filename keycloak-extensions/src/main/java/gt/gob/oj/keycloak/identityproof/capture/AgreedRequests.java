package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.evidence.CollectingRequests;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.Optional;

/**
 * Finds only requests whose citizen has agreed to the privacy notice, so that no evidence is accepted before consent.
 */
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

package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.Optional;

/** The requests that take evidence. */
public interface CollectingRequests {

    /** Unlocked read; writers check again under the lock. */
    Optional<IdentityProof> find(String proofId);

    /** Locked until the end of the unit of work; empty also while its citizen has not agreed to the notice. */
    Optional<IdentityProof> lock(String proofId);
}

package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.Optional;

/** The requests that accept evidence. */
public interface CollectingRequests {

    /** Unlocked read; writers check again under the lock. */
    Optional<IdentityProof> find(String proofId);

    /** Locks the request until the unit of work ends. Also empty if its citizen has not agreed to the notice. */
    Optional<IdentityProof> lock(String proofId);
}

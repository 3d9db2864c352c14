package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.Optional;
import java.util.Set;

/** Cases under review. Row locks last until the unit of work ends. */
public interface CaseRecords {

    /** Locks the case. Empty for a draft. */
    Optional<IdentityProof> lock(String realmId, String id);

    /** Prefers this reviewer for a corrected request until another one takes it. */
    void returnsTo(String id, String reviewerId);

    void flag(String id, Set<Flag> flags);

    /** The flags as last computed. */
    Set<Flag> flags(String id);
}

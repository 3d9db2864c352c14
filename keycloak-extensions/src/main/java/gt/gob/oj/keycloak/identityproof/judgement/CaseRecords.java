package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.Optional;
import java.util.Set;

/** Cases under review. What is locked stays so until the end of the unit of work. */
public interface CaseRecords {

    /** Locked; empty for a draft. */
    Optional<IdentityProof> lock(String realmId, String id);

    /** To whom a corrected request should come back; until somebody takes it. */
    void returnsTo(String id, String reviewerId);

    void flag(String id, Set<Flag> flags);

    /** As they were last computed. */
    Set<Flag> flags(String id);
}

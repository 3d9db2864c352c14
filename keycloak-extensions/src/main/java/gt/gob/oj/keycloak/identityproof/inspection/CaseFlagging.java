package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import java.util.List;

/** Recomputes whether a submitted request needs two reviewers. */
public interface CaseFlagging {

    /** Returns requests of other citizens with the same evidence. Empty for a request that was never submitted. */
    List<Twin> refresh(String realmId, String proofId);
}

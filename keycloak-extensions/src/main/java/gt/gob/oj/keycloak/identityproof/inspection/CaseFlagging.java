package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import java.util.List;

/** Decides anew whether a submitted request needs two reviewers. */
public interface CaseFlagging {

    /** Requests of other citizens with the same evidence; none for a request that was never submitted. */
    List<Twin> refresh(String realmId, String proofId);
}

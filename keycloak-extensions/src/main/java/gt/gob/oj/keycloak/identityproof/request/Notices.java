package gt.gob.oj.keycloak.identityproof.request;

/** What citizens are told outside the pages. */
public interface Notices {

    /** Belongs to the unit of work: the citizen is told when, and only when, the step is committed. */
    void moved(String realmId, String proofId, ProofStep step);
}

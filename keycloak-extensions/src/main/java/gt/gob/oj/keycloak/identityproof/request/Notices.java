package gt.gob.oj.keycloak.identityproof.request;

/** Notifies citizens outside the pages. */
public interface Notices {

    /** Belongs to the unit of work: the citizen is notified if and only if the step is committed. */
    void moved(String realmId, String proofId, ProofStep step);
}

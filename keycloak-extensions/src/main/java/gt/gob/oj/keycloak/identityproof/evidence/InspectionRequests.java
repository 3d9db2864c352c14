package gt.gob.oj.keycloak.identityproof.evidence;

/** Queues complete pieces for inspection. */
public interface InspectionRequests {

    /** Belongs to the unit of work that completes the piece. */
    void add(String evidenceId);
}

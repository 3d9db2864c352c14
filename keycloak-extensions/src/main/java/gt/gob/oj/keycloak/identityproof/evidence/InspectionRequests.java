package gt.gob.oj.keycloak.identityproof.evidence;

/** Takes complete pieces that are to be inspected. */
public interface InspectionRequests {

    /** In the unit of work in which the piece became complete. */
    void add(String evidenceId);
}

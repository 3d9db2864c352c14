package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.InspectionRequests;
import java.util.Optional;

/** The queue of evidence to inspect; safe on several nodes. A node leases a piece; when it dies, another node leases it. */
public interface InspectionQueue extends InspectionRequests {

    /** Leases the next piece. People are served in turn: one person's hundred pieces do not delay the piece of another. */
    Optional<InspectionTask> lease();

    /** Renews the lease. False when the piece is gone or leased by another node. */
    boolean renew(InspectionTask task);

    /** Keeps the result and its copy. False, and nothing is kept, when the piece is gone or leased by another node. */
    boolean finish(InspectionTask task, InspectionResult result);

    /**
     * Schedules a retry with back-off.
     *
     * @param failed false if the piece did not cause the failure
     */
    void retryLater(InspectionTask task, boolean failed);
}

package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.InspectionRequests;
import java.time.Duration;
import java.util.Optional;

/**
 * The queue of pieces to inspect; safe on several nodes. Who takes a piece has a lease on it, so that another node takes
 * over when the first one dies.
 */
public interface InspectionQueue extends InspectionRequests {

    /** The next piece. People take turns, so that nobody's pieces wait behind another's hundred. */
    Optional<InspectionTask> take(Duration lease);

    /** Renews the lease. False when the piece is gone or taken by another node. */
    boolean renewLease(InspectionTask task, Duration lease);

    /** Keeps the result and its copy. False, and nothing is kept, when the piece is gone or taken by another node. */
    boolean finish(InspectionTask task, InspectionResult result);

    /**
     * Tries again later, with back-off.
     *
     * @param failed false when it is no fault of the piece
     */
    void retryLater(InspectionTask task, boolean failed);
}

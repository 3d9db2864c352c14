package gt.gob.oj.keycloak.identityproof;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The queue of pieces to inspect and what was found in them; safe on several nodes. Who takes a piece has it for a
 * while, so that another node goes on when the first one dies.
 */
public interface Inspections {

    /** The piece is complete: in the same unit of work in which it became so. */
    void await(String evidenceId);

    /** The next piece. People take turns, so that nobody's pieces wait behind another's hundred. */
    Optional<InspectionTask> take(Duration lease);

    /** For another while. False when the piece is gone or somebody else's by now. */
    boolean keep(InspectionTask task, Duration lease);

    /** Keeps the result and its copy. False, and nothing is kept, when the piece is gone or somebody else's by now. */
    boolean finish(InspectionTask task, InspectionResult result);

    /**
     * Tries again later, each time later than before.
     *
     * @param failed false when it is no fault of the piece
     */
    void putOff(InspectionTask task, boolean failed);

    /** Empty when the piece never came into the queue. */
    Optional<Inspection> find(String evidenceId);

    /** By id of the evidence. */
    Map<String, Inspection> ofProof(String proofId);

    /** Whether both pieces were inspected and have the same picture, whatever their files look like. */
    boolean sharePrint(String evidenceId, String otherId);

    /** Requests of others with evidence of this one, the oldest first. */
    List<Twin> twins(IdentityProof proof);
}

package gt.gob.oj.keycloak.identityproof.inspection.finding;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored results of inspections. */
public interface InspectionRecords {

    /** Empty if the piece was never queued. */
    Optional<Inspection> find(String evidenceId);

    /** By evidence id. */
    Map<String, Inspection> ofProof(String proofId);

    /** Whether both pieces were inspected and show the same picture, even if their files differ. */
    boolean sharePrint(String evidenceId, String otherId);

    /** Requests of other citizens that share evidence with this one, oldest first. */
    List<Twin> twins(IdentityProof proof);
}

package gt.gob.oj.keycloak.identityproof.inspection.finding;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What inspections found. */
public interface InspectionRecords {

    /** Empty when the piece never came into the queue. */
    Optional<Inspection> find(String evidenceId);

    /** By id of the evidence. */
    Map<String, Inspection> ofProof(String proofId);

    /** Whether both pieces were inspected and have the same picture, whatever their files look like. */
    boolean sharePrint(String evidenceId, String otherId);

    /** Requests of other citizens with evidence of this one, the oldest first. */
    List<Twin> twins(IdentityProof proof);
}

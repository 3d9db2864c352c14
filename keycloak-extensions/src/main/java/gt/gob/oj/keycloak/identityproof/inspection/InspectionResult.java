package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of the inspection of a piece.
 *
 * @param prints what the piece is recognised by when somebody else sends it, as only the realm can compute it
 */
public record InspectionResult(
        Inspection inspection, Set<String> prints, @Nullable DeskCopy copy) {

    public InspectionResult {
        prints = Set.copyOf(prints);
    }

    /** What the reviewer sees in the piece's stead: an object of the vault of its own, erased with the original. */
    public record DeskCopy(Evidence evidence, List<Chunk> parts) {

        public DeskCopy {
            parts = List.copyOf(parts);
        }
    }
}

package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of inspecting a piece.
 *
 * @param prints the keyed hashes that recognise the same file when another citizen sends it
 */
public record InspectionResult(
        Inspection inspection, Set<String> prints, @Nullable DeskCopy copy) {

    public InspectionResult {
        prints = Set.copyOf(prints);
    }

    /**
     * The copy that reviewers see instead of the original. It is a separate object in the vault and is erased with the
     * original.
     */
    public record DeskCopy(Evidence evidence, List<Chunk> parts) {

        public DeskCopy {
            parts = List.copyOf(parts);
        }
    }
}

package gt.gob.oj.keycloak.identityproof.inspection.finding;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import java.util.Optional;

/** Detects that the same picture was sent for both sides of the DPI. */
public record OtherSide(EvidenceRecords evidence, InspectionRecords inspections) {

    /** Of the two sides, the one that can still be replaced is reported; the back if both can. */
    public boolean isSamePicture(Evidence side) {
        if (side.piece().kind() != Piece.Kind.IMAGE) {
            return false;
        }
        Optional<Evidence> other = evidence.ofProof(side.proofId()).stream()
                .filter(e -> e.piece().kind() == Piece.Kind.IMAGE && e.piece() != side.piece() && e.isComplete())
                .reduce((earlier, later) -> later);
        return other.filter(o -> o.attempt() < side.attempt() || side.piece() == Piece.BACK)
                .filter(o -> isSame(side, o))
                .isPresent();
    }

    /** Compares bytes immediately, and pixels once both sides were inspected. */
    private boolean isSame(Evidence one, Evidence other) {
        return (one.sha256() != null && one.sha256().equals(other.sha256()))
                || inspections.sharePrint(one.id(), other.id());
    }
}

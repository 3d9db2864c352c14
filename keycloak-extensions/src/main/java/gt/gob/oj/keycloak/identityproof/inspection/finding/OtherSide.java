package gt.gob.oj.keycloak.identityproof.inspection.finding;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import java.util.Optional;

/** Tells when one picture was sent as both sides of the DPI. */
public record OtherSide(EvidenceRecords evidence, InspectionRecords inspections) {

    /** Of the two it is the one that can still be replaced; when both can, the back. */
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

    /** Byte by byte at once; by their pixels when both were inspected. */
    private boolean isSame(Evidence one, Evidence other) {
        return (one.sha256() != null && one.sha256().equals(other.sha256()))
                || inspections.sharePrint(one.id(), other.id());
    }
}

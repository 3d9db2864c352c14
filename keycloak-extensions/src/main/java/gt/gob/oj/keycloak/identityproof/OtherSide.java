package gt.gob.oj.keycloak.identityproof;

import java.util.Optional;

/** Tells when one picture was sent as both sides of the DPI. */
final class OtherSide {

    private OtherSide() {}

    /** Of the two it is the one that can still be replaced; when both can, the back. */
    static boolean isSamePicture(UnitOfWork.Records records, Evidence side) {
        if (side.piece().kind() != Piece.Kind.IMAGE) {
            return false;
        }
        Optional<Evidence> other = records.evidence().ofProof(side.proofId()).stream()
                .filter(e -> e.piece().kind() == Piece.Kind.IMAGE && e.piece() != side.piece() && e.isComplete())
                .reduce((earlier, later) -> later);
        return other.filter(o -> o.attempt() < side.attempt() || side.piece() == Piece.BACK)
                .filter(o -> isSame(records, side, o))
                .isPresent();
    }

    /** Byte by byte at once; by their pixels when both were inspected. */
    private static boolean isSame(UnitOfWork.Records records, Evidence one, Evidence other) {
        return (one.sha256() != null && one.sha256().equals(other.sha256()))
                || records.inspections().sharePrint(one.id(), other.id());
    }
}

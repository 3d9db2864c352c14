package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.CollectingRequests;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Check;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import gt.gob.oj.keycloak.identityproof.inspection.finding.OtherSide;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.List;
import java.util.Optional;

/** The received pieces of a request, read in one unit of work. */
public record ReceivedPieces(
        CollectingRequests requests, EvidenceRecords evidence, InspectionRecords inspections, Captures captures) {

    /** Empty if the request does not need that piece now, or its citizen has not agreed yet. */
    public Optional<ReceivedPiece> find(String proofId, Piece piece) {
        return requests.lock(proofId).filter(p -> p.wanted().contains(piece)).map(p -> of(p, piece));
    }

    public ReceivedPiece of(IdentityProof proof, Piece piece) {
        return evidence.find(proof.id(), proof.attempt(), piece)
                .map(e -> new ReceivedPiece(UploadStatus.of(e), check(e)))
                .orElse(ReceivedPiece.NOTHING);
    }

    private Check check(Evidence piece) {
        if (!piece.isComplete()) {
            return Check.NONE;
        }
        if (new OtherSide(evidence, inspections).isSamePicture(piece)) {
            return new Check(Verdict.REFUSED, List.of(FindingCode.SAME_PICTURE));
        }
        Inspection inspection = inspections.find(piece.id()).orElse(Inspection.WAITING);
        boolean written = piece.piece() == Piece.VIDEO
                && captures.find(piece.proofId(), piece.attempt())
                        .filter(Capture::written)
                        .isPresent();
        return new Check(inspection.verdict(written), inspection.refusals(written));
    }
}

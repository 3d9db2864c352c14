package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last complete piece of each kind, with its findings. */
record InspectedPieces(Map<Piece, Evidence> pieces, Map<String, Inspection> found) {

    static InspectedPieces of(EvidenceRecords evidence, InspectionRecords inspections, String proofId) {
        Map<Piece, Evidence> last = new EnumMap<>(Piece.class);
        evidence.ofProof(proofId).stream().filter(Evidence::isComplete).forEach(e -> last.put(e.piece(), e));
        return new InspectedPieces(last, inspections.ofProof(proofId));
    }

    Optional<Evidence> piece(Piece piece) {
        return Optional.ofNullable(pieces.get(piece));
    }

    /** The text read from that side. */
    Optional<String> text(Piece side) {
        return piece(side).map(this::inspection).map(Inspection::text);
    }

    List<Advice.Inspection> views(boolean written) {
        return pieces.values().stream().map(e -> view(e, written)).toList();
    }

    private Advice.Inspection view(Evidence evidence, boolean written) {
        Inspection inspection = inspection(evidence);
        return new Advice.Inspection(
                evidence.piece(),
                inspection.verdict(written && evidence.piece() == Piece.VIDEO).code(),
                inspection.findings().stream().map(InspectedPieces::view).toList());
    }

    private Inspection inspection(Evidence evidence) {
        return found.getOrDefault(evidence.id(), Inspection.WAITING);
    }

    private static Advice.Finding view(Finding finding) {
        return new Advice.Finding(
                finding.code().code(), finding.code().severity().code(), finding.value());
    }
}

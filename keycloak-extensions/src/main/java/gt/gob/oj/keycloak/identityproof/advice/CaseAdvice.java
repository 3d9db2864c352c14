package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.Captures;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import gt.gob.oj.keycloak.identityproof.inspection.text.CardText;
import gt.gob.oj.keycloak.identityproof.inspection.text.Mrz;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Combines the data of the capture and of the inspections for one case. */
public record CaseAdvice(
        EvidenceRecords evidence,
        InspectionRecords inspections,
        Captures captures,
        CitizenRecords citizens,
        PromptTexts sayings,
        Clock clock)
        implements Advice {

    @Override
    public Findings about(IdentityProof proof) {
        CitizenName name = name(proof.citizen());
        Optional<CitizenRecord> citizen = citizens.find(proof.citizen());
        InspectedPieces pieces = InspectedPieces.of(evidence, inspections, proof.id());
        Optional<Capture> capture = capture(proof, pieces);
        return new Findings(
                capture.map(new AskedInVideo(sayings, name, citizen)::task).orElse(null),
                pieces.views(capture.filter(Capture::written).isPresent()),
                citizen.map(c -> compare(c, name, pieces)).orElse(List.of()),
                inspections.twins(proof).stream()
                        .map(t -> new SameEvidence(t.proofId(), t.receiptCode(), t.piece()))
                        .toList());
    }

    private CitizenName name(CitizenRef citizen) {
        return citizens.names(citizen.realmId(), List.of(citizen.userId()))
                .getOrDefault(citizen.userId(), new CitizenName(null, null, null));
    }

    /** The capture of the attempt in which the video was sent. */
    private Optional<Capture> capture(IdentityProof proof, InspectedPieces pieces) {
        int attempt = pieces.piece(Piece.VIDEO).map(Evidence::attempt).orElse(proof.attempt());
        return captures.find(proof.id(), attempt).filter(c -> c.challenge() != null || c.written());
    }

    /** Empty while neither side of the card was read. */
    private List<Comparison> compare(CitizenRecord citizen, CitizenName name, InspectedPieces pieces) {
        Optional<String> front = pieces.text(Piece.FRONT);
        Optional<String> back = pieces.text(Piece.BACK);
        if (front.isEmpty() && back.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(Guatemala.ZONE));
        return new Comparing(new CardText(front.orElse("")), back.flatMap(t -> Mrz.find(t, today)))
                .all(citizen, name, today);
    }
}

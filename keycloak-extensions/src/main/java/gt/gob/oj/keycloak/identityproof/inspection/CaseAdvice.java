package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.Capture;
import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.desk.Advice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts together what capture and inspections know of a case. */
public final class CaseAdvice implements Advice {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    private final Sayings sayings;
    private final Clock clock;

    public CaseAdvice(Sayings sayings, Clock clock) {
        this.sayings = sayings;
        this.clock = clock;
    }

    @Override
    public Findings about(UnitOfWork.Records records, IdentityProof proof) {
        CitizenName name = name(records.citizens(), proof.citizen());
        Optional<CitizenRecord> citizen = records.citizens().find(proof.citizen());
        InspectedPieces pieces = InspectedPieces.of(records, proof.id());
        Optional<Capture> capture = capture(records, proof, pieces);
        return new Findings(
                capture.map(new AskedInVideo(sayings, name, citizen)::task).orElse(null),
                pieces.views(capture.filter(Capture::written).isPresent()),
                citizen.map(c -> compare(c, name, pieces)).orElse(List.of()),
                records.inspections().twins(proof).stream()
                        .map(t -> new SameEvidence(t.proofId(), t.receiptCode(), t.piece()))
                        .toList());
    }

    private static CitizenName name(CitizenRecords citizens, CitizenRef citizen) {
        return citizens.names(citizen.realmId(), List.of(citizen.userId()))
                .getOrDefault(citizen.userId(), new CitizenName(null, null, null));
    }

    /** That of the attempt in which the video came. */
    private static Optional<Capture> capture(UnitOfWork.Records records, IdentityProof proof, InspectedPieces pieces) {
        int attempt = pieces.piece(Piece.VIDEO).map(Evidence::attempt).orElse(proof.attempt());
        return records.captures().find(proof.id(), attempt).filter(c -> c.challenge() != null || c.written());
    }

    /** Nothing while neither side was read. */
    private List<Comparison> compare(CitizenRecord citizen, CitizenName name, InspectedPieces pieces) {
        Optional<String> front = pieces.text(Piece.FRONT);
        Optional<String> back = pieces.text(Piece.BACK);
        if (front.isEmpty() && back.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(GUATEMALA));
        return new Comparing(new CardText(front.orElse("")), back.flatMap(t -> Mrz.find(t, today)))
                .all(citizen, name, today);
    }
}

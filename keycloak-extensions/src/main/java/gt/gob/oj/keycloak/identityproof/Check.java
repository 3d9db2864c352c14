package gt.gob.oj.keycloak.identityproof;

import java.util.List;

/** What the citizen is told of the inspection of a piece. */
public record Check(Verdict verdict, List<FindingCode> problems) {

    public static final Check NONE = new Check(Verdict.NONE, List.of());
    public static final Check WAITING = new Check(Verdict.WAITING, List.of());

    public Check {
        problems = List.copyOf(problems);
    }

    static Check of(UnitOfWork.Records records, Evidence evidence) {
        if (!evidence.isComplete()) {
            return NONE;
        }
        Inspection inspection = records.inspections().find(evidence.id()).orElse(Inspection.WAITING);
        boolean written = evidence.piece() == Piece.VIDEO
                && records.captures()
                        .find(evidence.proofId(), evidence.attempt())
                        .filter(Capture::written)
                        .isPresent();
        if (OtherSide.isSamePicture(records, evidence)) {
            return new Check(Verdict.REFUSED, List.of(FindingCode.SAME_PICTURE));
        }
        return new Check(inspection.verdict(written), inspection.refusals(written));
    }

    public boolean refused() {
        return verdict == Verdict.REFUSED;
    }
}

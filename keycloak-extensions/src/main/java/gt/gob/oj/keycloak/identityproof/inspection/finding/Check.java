package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.List;

/** What the citizen is told of the inspection of a piece. */
public record Check(Verdict verdict, List<FindingCode> problems) {

    public static final Check NONE = new Check(Verdict.NONE, List.of());
    public static final Check WAITING = new Check(Verdict.WAITING, List.of());

    public Check {
        problems = List.copyOf(problems);
    }

    public boolean refused() {
        return verdict == Verdict.REFUSED;
    }
}

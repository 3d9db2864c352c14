package gt.gob.oj.keycloak.identityproof.inspection.finding;

import java.util.List;

/** The inspection result as shown to the citizen. */
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

package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.Outcome;
import java.util.List;
import java.util.Set;

/** Whether one more word decides: two equal ones do, and after two that differ the third. */
public final class FourEyes {

    private FourEyes() {}

    public static boolean areNeeded(Set<Flag> flags) {
        return !flags.isEmpty();
    }

    /** @param others the opinions of the same attempt that were given before */
    static boolean decides(Set<Flag> flags, List<Opinion> others, Outcome word) {
        return !areNeeded(flags) || others.size() >= 2 || others.stream().anyMatch(o -> o.outcome() == word);
    }
}

package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Flag;
import gt.gob.oj.keycloak.identityproof.Opinion;
import gt.gob.oj.keycloak.identityproof.Outcome;
import java.util.List;
import java.util.Set;

/** Whether one more word decides: two equal ones do, and after two that differ the third. */
final class FourEyes {

    private FourEyes() {}

    static boolean areNeeded(Set<Flag> flags) {
        return !flags.isEmpty();
    }

    /** @param others the opinions of the same attempt that were given before */
    static boolean decides(Set<Flag> flags, List<Opinion> others, Outcome word) {
        return !areNeeded(flags) || others.size() >= 2 || others.stream().anyMatch(o -> o.outcome() == word);
    }
}

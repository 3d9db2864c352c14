package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.request.Outcome;
import java.util.List;
import java.util.Set;

/**
 * Whether one more opinion decides the case: two equal opinions decide, and the third one decides after two that
 * differ.
 */
public final class FourEyes {

    private FourEyes() {}

    public static boolean areNeeded(Set<Flag> flags) {
        return !flags.isEmpty();
    }

    /**
     * @param others earlier opinions on the same attempt
     */
    static boolean decides(Set<Flag> flags, List<Opinion> others, Outcome word) {
        return !areNeeded(flags) || others.size() >= 2 || others.stream().anyMatch(o -> o.outcome() == word);
    }
}

package gt.gob.oj.keycloak.identityproof.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The possible outcomes of a review. */
public enum Outcome {
    APPROVE(ProofStep.APPROVE),
    REJECT(ProofStep.REJECT),
    /** Some pieces must be sent again. */
    CORRECT(ProofStep.ASK_CORRECTION);

    private final ProofStep step;

    Outcome(ProofStep step) {
        this.step = step;
    }

    public ProofStep step() {
        return step;
    }

    /** The name in the database and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }
}

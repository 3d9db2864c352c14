package gt.gob.oj.keycloak.identityproof;

/** What a reviewer can decide. */
public enum Outcome {
    APPROVE(ProofStep.APPROVE),
    REJECT(ProofStep.REJECT);

    private final ProofStep step;

    Outcome(ProofStep step) {
        this.step = step;
    }

    public ProofStep step() {
        return step;
    }
}

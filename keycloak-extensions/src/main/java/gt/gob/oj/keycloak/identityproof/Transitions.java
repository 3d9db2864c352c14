package gt.gob.oj.keycloak.identityproof;

import java.util.Map;

/** The only table of state changes; the store asks it before it writes a state. */
public final class Transitions {

    private static final Map<ProofStep, Move> TABLE = Map.of(
            ProofStep.SUBMIT, new Move(ProofState.DRAFT, ProofState.PENDING),
            ProofStep.APPROVE, new Move(ProofState.PENDING, ProofState.APPROVED),
            ProofStep.REJECT, new Move(ProofState.PENDING, ProofState.REJECTED));

    private Transitions() {}

    public static Move of(ProofStep step) {
        Move move = TABLE.get(step);
        if (move == null) {
            throw new IllegalStateException("no transition for " + step);
        }
        return move;
    }

    public record Move(ProofState from, ProofState to) {}
}

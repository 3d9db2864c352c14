package gt.gob.oj.keycloak.identityproof.request;

import static gt.gob.oj.keycloak.identityproof.request.ProofState.APPROVED;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.CORRECTION;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.DRAFT;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.EXPIRED;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.IN_REVIEW;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.PENDING;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.REJECTED;
import static gt.gob.oj.keycloak.identityproof.request.ProofState.WITHDRAWN;

import gt.gob.oj.keycloak.identityproof.Actor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table of state changes: who may move a request from which state to which. {@link StateChanges} applies them. */
public final class Transitions {

    private static final Map<ProofStep, Move> TABLE = new EnumMap<>(ProofStep.class);

    static {
        row(ProofStep.SUBMIT, PENDING, Actor.Role.CITIZEN, DRAFT);
        row(ProofStep.RESUBMIT, PENDING, Actor.Role.CITIZEN, CORRECTION);
        row(ProofStep.WITHDRAW, WITHDRAWN, Actor.Role.CITIZEN, DRAFT, PENDING, IN_REVIEW, CORRECTION);
        row(ProofStep.REOPEN, WITHDRAWN, Actor.Role.CITIZEN, APPROVED);
        row(ProofStep.TAKE, IN_REVIEW, Actor.Role.REVIEWER, PENDING);
        row(ProofStep.GIVE_BACK, PENDING, Actor.Role.REVIEWER, IN_REVIEW);
        row(ProofStep.OPINE, PENDING, Actor.Role.REVIEWER, IN_REVIEW);
        row(ProofStep.ASK_CORRECTION, CORRECTION, Actor.Role.REVIEWER, IN_REVIEW);
        row(ProofStep.APPROVE, APPROVED, Actor.Role.REVIEWER, IN_REVIEW);
        row(ProofStep.REJECT, REJECTED, Actor.Role.REVIEWER, IN_REVIEW);
        row(ProofStep.LAPSE, PENDING, Actor.Role.SERVER, IN_REVIEW);
        row(ProofStep.EXPIRE, EXPIRED, Actor.Role.SERVER, DRAFT, CORRECTION);
    }

    private Transitions() {}

    private static void row(ProofStep step, ProofState to, Actor.Role by, ProofState... from) {
        TABLE.put(step, new Move(EnumSet.copyOf(Arrays.asList(from)), to, by));
    }

    public static Move of(ProofStep step) {
        Move move = TABLE.get(step);
        if (move == null) {
            throw new IllegalStateException("no transition for " + step);
        }
        return move;
    }

    public record Move(Set<ProofState> from, ProofState to, Actor.Role by) {

        public Move {
            from = Set.copyOf(from);
        }
    }
}

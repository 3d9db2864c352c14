package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request of a citizen to have their identity verified.
 *
 * <p>It begins as a draft that collects evidence. On submission it receives a receipt code. Reviewers decide it, never
 * the citizen themselves. A correction reopens it to collect single pieces again. A citizen has at most one open
 * request.
 *
 * @param attempt 1, plus one for each requested correction
 * @param since when it entered its state
 * @param decision the last decision; null again once a corrected request was resubmitted
 */
public record IdentityProof(
        String id,
        CitizenRef citizen,
        ProofState state,
        Instant since,
        int attempt,
        @Nullable Submission submission,
        @Nullable Assignment assignment,
        @Nullable Decision decision) {

    public IdentityProof {
        boolean neverSent = state == ProofState.DRAFT;
        boolean maybeSent = state == ProofState.WITHDRAWN || state == ProofState.EXPIRED;
        if (!maybeSent && neverSent != (submission == null)) {
            throw new IllegalArgumentException("a submitted request has a submission, a draft has none");
        }
        if ((state == ProofState.IN_REVIEW) != (assignment != null)) {
            throw new IllegalArgumentException("a request in review has an assignment, others have none");
        }
        if (state.isDecided() != (decision != null)) {
            throw new IllegalArgumentException("a decided request has a decision, an undecided one has none");
        }
    }

    /** Whether the citizen may send evidence. */
    public boolean collects() {
        return state.collects();
    }

    /** The pieces that the citizen may send now. */
    public Set<Piece> wanted() {
        if (!collects()) {
            return Set.of();
        }
        return decision == null ? EnumSet.allOf(Piece.class) : decision.pieces();
    }

    /** Whether the step is allowed in the current state. */
    public boolean allows(ProofStep step) {
        return Transitions.of(step).from().contains(state);
    }

    /**
     * This request after the step, with the change's assignment and decision.
     *
     * @throws IllegalStateException if the step is not allowed in the current state
     */
    public IdentityProof after(Change change) {
        if (!allows(change.step())) {
            throw new IllegalStateException("no " + change.step() + " from " + state);
        }
        return new IdentityProof(
                id,
                citizen,
                Transitions.of(change.step()).to(),
                change.at(),
                change.step() == ProofStep.ASK_CORRECTION ? attempt + 1 : attempt,
                change.submission() == null ? submission : change.submission(),
                change.assignment(),
                change.decision());
    }
}

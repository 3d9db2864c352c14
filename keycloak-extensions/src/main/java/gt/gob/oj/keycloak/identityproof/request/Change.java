package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of one request, with the data it adds: the submission when it is first sent, the assignment when a reviewer
 * takes it, the decision when it is decided.
 */
public record Change(
        ProofStep step,
        Actor by,
        Instant at,
        @Nullable Submission submission,
        @Nullable Assignment assignment,
        @Nullable Decision decision) {

    public Change {
        if (Transitions.of(step).by() != by.role()) {
            throw new IllegalArgumentException(step + " cannot be made by the role " + by.role());
        }
        if ((step == ProofStep.SUBMIT) != (submission != null)
                || (step == ProofStep.TAKE) != (assignment != null)
                || Transitions.of(step).to().isDecided() != (decision != null)) {
            throw new IllegalArgumentException(step + " has data that do not belong to the step");
        }
        if (decision != null && !decision.isJustified()) {
            throw new IllegalArgumentException(step + " needs a reason");
        }
    }

    public static Change of(ProofStep step, Actor by, Instant at) {
        return new Change(step, by, at, null, null, null);
    }

    static Change expire(Instant at) {
        return of(ProofStep.EXPIRE, Actor.SERVER, at);
    }

    public static Change submit(Submission submission, Actor by) {
        return new Change(ProofStep.SUBMIT, by, submission.at(), submission, null, null);
    }

    public static Change take(Assignment assignment, Instant at) {
        return new Change(ProofStep.TAKE, Actor.reviewer(assignment.reviewerId()), at, null, assignment, null);
    }

    public static Change decide(Decision decision) {
        return new Change(
                decision.outcome().step(),
                Actor.reviewer(decision.decidedBy()),
                decision.decidedAt(),
                null,
                null,
                decision);
    }
}

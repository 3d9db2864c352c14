package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Checks who holds the case. A reviewer never gets access to their own request. */
public final class CaseAccess {

    public static final Duration TIME = Duration.ofMinutes(10);

    private CaseAccess() {}

    /** Access for viewing, only until the assignment ends. */
    public static Reply<IdentityProof> toLook(Optional<IdentityProof> found, String reviewerId, Instant now) {
        return foreign(found, reviewerId)
                .then(p -> has(p, reviewerId) && isRunning(p, now) ? Reply.of(p) : Reply.refused(Refusal.NOT_ASSIGNED));
    }

    /** Access for changes, also after the assignment has ended, unless another reviewer has taken the case. */
    public static Reply<IdentityProof> toChange(Optional<IdentityProof> found, String reviewerId) {
        return foreign(found, reviewerId).then(p -> {
            if (has(p, reviewerId)) {
                return Reply.of(p);
            }
            return Reply.refused(
                    p.state().isDecided() || !p.state().isOpen()
                            ? Refusal.ALREADY_DECIDED
                            : Refusal.NO_LONGER_ASSIGNED);
        });
    }

    public static Reply<IdentityProof> foreign(Optional<IdentityProof> found, String reviewerId) {
        if (found.isEmpty()) {
            return Reply.refused(Refusal.NOT_FOUND);
        }
        return found.get().citizen().userId().equals(reviewerId)
                ? Reply.refused(Refusal.OWN_REQUEST)
                : Reply.of(found.get());
    }

    public static boolean has(IdentityProof proof, String reviewerId) {
        return proof.state() == ProofState.IN_REVIEW
                && proof.assignment() != null
                && proof.assignment().reviewerId().equals(reviewerId);
    }

    public static boolean isRunning(IdentityProof proof, Instant now) {
        return proof.assignment() != null && proof.assignment().until().isAfter(now);
    }
}

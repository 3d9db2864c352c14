package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.request.Transitions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Records a reviewer's judgement. One reviewer decides a normal case. With four eyes, two equal opinions decide, or the
 * third one.
 */
public final class Judging {

    private final UnitOfWork<JudgementPorts> work;
    private final Clock clock;

    public Judging(UnitOfWork<JudgementPorts> work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Returns the new state of the request. */
    public Reply<ProofState> judge(String realmId, String id, String reviewerId, Judgement judgement) {
        return work.run(r -> CaseAccess.toChange(r.cases().lock(realmId, id), reviewerId)
                .then(p -> judgement
                        .refusal()
                        .<Reply<ProofState>>map(Reply::refused)
                        .orElseGet(() -> Reply.of(judge(r, p, reviewerId, judgement)))));
    }

    private ProofState judge(JudgementPorts r, IdentityProof proof, String reviewerId, Judgement judgement) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReviewRecords reviews = r.reviews();
        Set<Flag> flags = r.flags().refresh(proof);
        List<Opinion> others = reviews.opinions(proof.id()).stream()
                .filter(o -> o.attempt() == proof.attempt())
                .toList();
        reviews.add(proof, reviewerId, now, judgement);
        if (judgement.transcript() != null) {
            reviews.keepTranscript(proof, reviewerId, judgement.transcript());
        }
        Change change = FourEyes.decides(flags, others, judgement.outcome())
                ? Change.decide(decision(reviews, proof, reviewerId, judgement, now))
                : Change.of(ProofStep.OPINE, Actor.reviewer(reviewerId), now);
        if (!r.changes().make(proof, change)) {
            throw new IllegalStateException("a locked case changed its state");
        }
        if (change.step() == ProofStep.ASK_CORRECTION) {
            r.cases().returnsTo(proof.id(), reviewerId);
        }
        return Transitions.of(change.step()).to();
    }

    /** Also considers earlier opinions that asked to correct other pieces. */
    private static Decision decision(
            ReviewRecords reviews, IdentityProof proof, String reviewerId, Judgement judgement, Instant now) {
        Set<Piece> pieces = EnumSet.noneOf(Piece.class);
        if (judgement.outcome() == Outcome.CORRECT) {
            reviews.corrections(proof.id()).stream()
                    .filter(c -> c.attempt() == proof.attempt())
                    .map(GivenCorrection::correction)
                    .forEach(c -> pieces.add(c.piece()));
        }
        return new Decision(judgement.outcome(), judgement.allCodes(), judgement.words(), pieces, reviewerId, now);
    }
}

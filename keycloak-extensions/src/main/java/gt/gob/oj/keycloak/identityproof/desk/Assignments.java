package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.judgement.CaseAccess;
import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import gt.gob.oj.keycloak.identityproof.request.Assignment;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Assigns each case to one reviewer at a time, for ten minutes, renewed while the reviewer reports activity. */
public final class Assignments {

    private final UnitOfWork<AssignmentPorts> work;
    private final Function<String, DeskRules> rules;
    private final Clock clock;

    /**
     * @param rules the rules of a realm, by its id
     */
    public Assignments(UnitOfWork<AssignmentPorts> work, Function<String, DeskRules> rules, Clock clock) {
        this.work = work;
        this.rules = rules;
        this.clock = clock;
    }

    /** Assigns the next case in the queue and returns its id. Empty if no case is waiting. */
    public Reply<Optional<String>> next(String realmId, String reviewerId) {
        return work.run(r -> {
            Instant now = now();
            Optional<IdentityProof> found = r.queue().lockNext(realmId, reviewerId, now);
            return found.isEmpty()
                    ? Reply.of(Optional.<String>empty())
                    : take(r, found.get(), reviewerId, now).then(id -> Reply.of(Optional.of(id)));
        });
    }

    /** Assigns this case and returns its id. */
    public Reply<String> take(String realmId, String id, String reviewerId) {
        return work.run(r ->
                CaseAccess.foreign(r.cases().lock(realmId, id), reviewerId).then(p -> take(r, p, reviewerId, now())));
    }

    /** Extends the assignment and returns its new end. */
    public Reply<Instant> keep(String realmId, String id, String reviewerId) {
        return work.run(r ->
                CaseAccess.toChange(r.cases().lock(realmId, id), reviewerId).then(p -> Reply.of(prolong(r, p, now()))));
    }

    /** Returns the case to the queue. */
    public Reply<IdentityProof> giveBack(String realmId, String id, String reviewerId) {
        return work.run(r -> CaseAccess.toChange(r.cases().lock(realmId, id), reviewerId)
                .then(p -> {
                    r.queue().givenBack(id, reviewerId);
                    change(r, p, Change.of(ProofStep.GIVE_BACK, Actor.reviewer(reviewerId), now()));
                    return Reply.of(p);
                }));
    }

    private Reply<String> take(AssignmentPorts r, IdentityProof proof, String reviewerId, Instant now) {
        if (CaseAccess.has(proof, reviewerId)) {
            prolong(r, proof, now);
            return Reply.of(proof.id());
        }
        boolean lapsed = proof.state() == ProofState.IN_REVIEW && !CaseAccess.isRunning(proof, now);
        if (proof.state() != ProofState.PENDING && !lapsed) {
            return Reply.refused(proof.state() == ProofState.IN_REVIEW ? Refusal.TAKEN : Refusal.ALREADY_DECIDED);
        }
        String realmId = proof.citizen().realmId();
        if (r.reviews().opinions(proof.id()).stream()
                .anyMatch(o -> o.attempt() == proof.attempt() && o.reviewerId().equals(reviewerId))) {
            return Reply.refused(Refusal.ALREADY_JUDGED);
        }
        Instant today = now.atZone(Guatemala.ZONE).truncatedTo(ChronoUnit.DAYS).toInstant();
        if (rules.apply(realmId).isFull(r.reviews().opinionsSince(realmId, reviewerId, today))) {
            return Reply.refused(Refusal.DAILY_QUOTA);
        }
        r.preparation().prepare(proof);
        IdentityProof waiting = lapsed ? change(r, proof, Change.of(ProofStep.LAPSE, Actor.SERVER, now)) : proof;
        change(r, waiting, Change.take(new Assignment(reviewerId, now.plus(CaseAccess.TIME)), now));
        r.queue().taken(proof.id());
        return Reply.of(proof.id());
    }

    private static Instant prolong(AssignmentPorts r, IdentityProof proof, Instant now) {
        Instant until = now.plus(CaseAccess.TIME);
        r.queue().prolong(proof.id(), until);
        return until;
    }

    private static IdentityProof change(AssignmentPorts r, IdentityProof proof, Change change) {
        if (!r.changes().make(proof, change)) {
            throw new IllegalStateException("a locked case was changed");
        }
        return proof.after(change);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

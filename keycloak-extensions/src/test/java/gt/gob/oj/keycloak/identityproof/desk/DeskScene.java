package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Change;
import gt.gob.oj.keycloak.identityproof.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Correction;
import gt.gob.oj.keycloak.identityproof.DeclaredData;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Judgement;
import gt.gob.oj.keycloak.identityproof.Moves;
import gt.gob.oj.keycloak.identityproof.NameWords;
import gt.gob.oj.keycloak.identityproof.Outcome;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.ProofStep;
import gt.gob.oj.keycloak.identityproof.ReasonCode;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.Retention;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A realm of its own in the real store, with a clock that can be turned on. */
final class DeskScene extends Clock {

    static final Judgement APPROVAL =
            new Judgement(Outcome.APPROVE, Set.of(), null, EnumSet.allOf(ChecklistBox.class), List.of(), null);
    static final Judgement REJECTION =
            new Judgement(Outcome.REJECT, Set.of(ReasonCode.FACE_DIFFERS), null, Set.of(), List.of(), null);

    final RealStore store = RealStore.get();
    final String realm = UUID.randomUUID().toString();
    final Assignments assignments = new Assignments(store, store::rules, this);
    final Cases cases = new Cases(store, () -> null, Advice.NONE, false, this);
    final DecidedCases decided =
            new DecidedCases(store, Advice.NONE, false, realmId -> Retention.of(name -> "30"), this);
    final Judging judging = new Judging(store, this);
    final Queue queue = new Queue(store);

    private Instant now = Instant.parse("2026-03-02T15:00:00Z");

    static Judgement correction(Piece piece) {
        return new Judgement(
                Outcome.CORRECT,
                Set.of(),
                null,
                Set.of(),
                List.of(new Correction(piece, ReasonCode.DOCUMENT_CUT, null, null)),
                null);
    }

    static Object of(Reply<?> reply) {
        return reply.either(value -> value, refusal -> refusal);
    }

    /** The id of a request that waits, a minute younger than the one before. */
    String request(String citizen) {
        now = now.plus(Duration.ofMinutes(1));
        return store.run(r -> {
            String id =
                    r.proofs().openOrDraft(new CitizenRef(realm, citizen), now).id();
            Moves.make(
                    r,
                    realm,
                    id,
                    Change.submit(new IdentityProof.Submission(ReceiptCode.random(), now), Actor.citizen(citizen)));
            r.proofs().declare(id, DeclaredData.digest(r.citizens(), new CitizenRef(realm, citizen)));
            r.desk().flags().refresh(r, r.proofs().find(realm, id).orElseThrow());
            r.desk().queue().name(id, NameWords.of(r.citizens(), new CitizenRef(realm, citizen)));
            return id;
        });
    }

    String request() {
        return request(UUID.randomUUID().toString());
    }

    /** Of somebody of that name. */
    String requestOf(String givenName, String familyName) {
        String citizen = UUID.randomUUID().toString();
        store.rename(citizen, givenName, familyName);
        return request(citizen);
    }

    String doubtfulRequest() {
        String citizen = UUID.randomUUID().toString();
        store.doubt(citizen);
        return request(citizen);
    }

    void sendAgain(String id) {
        IdentityProof proof = proof(id);
        store.run(r -> Moves.make(
                r,
                realm,
                id,
                Change.of(ProofStep.RESUBMIT, Actor.citizen(proof.citizen().userId()), now)));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    IdentityProof proof(String id) {
        return store.run(r -> r.proofs().find(realm, id)).orElseThrow();
    }

    /** The id of the case, {@code none}, or the refusal. */
    Object next(String reviewer) {
        return assignments.next(realm, reviewer).either(found -> found.orElse("none"), refusal -> refusal);
    }

    Object take(String id, String reviewer) {
        return of(assignments.take(realm, id, reviewer));
    }

    /** The state that came of it, or the refusal. */
    Object judge(String id, String reviewer, Judgement judgement) {
        return of(judging.judge(realm, id, reviewer, judgement));
    }

    ProofState takeAndJudge(String id, String reviewer, Judgement judgement) {
        take(id, reviewer);
        return given(judging.judge(realm, id, reviewer, judgement));
    }

    CaseFile open(String id, String reviewer) {
        return given(cases.open(realm, id, reviewer));
    }

    List<String> book(String id) {
        return store.query("select actor_role || ' ' || action || ' ' || detail from oj_audit where proof_id = '" + id
                + "' order by seq");
    }

    private static <T> T given(Reply<T> reply) {
        return reply.either(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}

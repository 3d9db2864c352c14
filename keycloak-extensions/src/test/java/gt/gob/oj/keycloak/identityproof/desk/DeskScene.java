package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.DeclaredData;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.judgement.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.Judgement;
import gt.gob.oj.keycloak.identityproof.judgement.Judging;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A separate realm in the real store, with an adjustable clock. */
public final class DeskScene extends Clock {

    public static final Judgement APPROVAL =
            new Judgement(Outcome.APPROVE, Set.of(), null, EnumSet.allOf(ChecklistBox.class), List.of(), null);
    public static final Judgement REJECTION =
            new Judgement(Outcome.REJECT, Set.of(ReasonCode.FACE_DIFFERS), null, Set.of(), List.of(), null);

    public final RealStore store = RealStore.get();
    public final String realm = UUID.randomUUID().toString();
    public final Assignments assignments = new Assignments(store.of(TransactionPorts::assignments), store::rules, this);
    public final OpenCases cases = new OpenCases(store.of(TransactionPorts::cases), false, this);
    final DecidedCases decided =
            new DecidedCases(store.of(TransactionPorts::cases), false, realmId -> Retention.of(name -> "30"), this);
    final Judging judging = new Judging(store.of(TransactionPorts::judgement), this);
    final Queue queue = new Queue(store.of(TransactionPorts::queue));

    private Instant now = Instant.parse("2026-03-02T15:00:00Z");

    public static Judgement correction(Piece piece) {
        return new Judgement(
                Outcome.CORRECT,
                Set.of(),
                null,
                Set.of(),
                List.of(new Correction(piece, ReasonCode.DOCUMENT_CUT, null, null)),
                null);
    }

    public static Object of(Reply<?> reply) {
        return reply.either(value -> value, refusal -> refusal);
    }

    /** Submits a request one minute after the previous one and returns its id. */
    public String request(String citizen) {
        now = now.plus(Duration.ofMinutes(1));
        return store.run(r -> {
            String id =
                    r.proofs().openOrDraft(new CitizenRef(realm, citizen), now).id();
            r.changes()
                    .make(
                            r.proofs().find(realm, id).orElseThrow(),
                            Change.submit(new Submission(ReceiptCode.random(), now), Actor.citizen(citizen)));
            r.proofs().declare(id, DeclaredData.digest(store, new CitizenRef(realm, citizen)));
            r.submission().preparation().prepare(r.proofs().find(realm, id).orElseThrow());
            return id;
        });
    }

    public String request() {
        return request(UUID.randomUUID().toString());
    }

    /** The same for a citizen with that name. */
    String requestOf(String givenName, String familyName) {
        String citizen = UUID.randomUUID().toString();
        store.rename(citizen, givenName, familyName);
        return request(citizen);
    }

    public String doubtfulRequest() {
        String citizen = UUID.randomUUID().toString();
        store.doubt(citizen);
        return request(citizen);
    }

    public void sendAgain(String id) {
        IdentityProof proof = proof(id);
        store.run(r -> r.changes()
                .make(
                        r.proofs().find(realm, id).orElseThrow(),
                        Change.of(
                                ProofStep.RESUBMIT,
                                Actor.citizen(proof.citizen().userId()),
                                now)));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public IdentityProof proof(String id) {
        return store.run(r -> r.proofs().find(realm, id)).orElseThrow();
    }

    /** The id of the case, {@code none}, or the refusal. */
    public Object next(String reviewer) {
        return assignments.next(realm, reviewer).either(found -> found.orElse("none"), refusal -> refusal);
    }

    public Object take(String id, String reviewer) {
        return of(assignments.take(realm, id, reviewer));
    }

    /** The resulting state, or the refusal. */
    public Object judge(String id, String reviewer, Judgement judgement) {
        return of(judging.judge(realm, id, reviewer, judgement));
    }

    public ProofState takeAndJudge(String id, String reviewer, Judgement judgement) {
        take(id, reviewer);
        return given(judging.judge(realm, id, reviewer, judgement));
    }

    public CaseFile open(String id, String reviewer) {
        return given(cases.open(realm, id, reviewer));
    }

    public List<String> auditLines(String id) {
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

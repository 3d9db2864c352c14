package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.judgement.CaseAccess;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decided cases, for supervisors and the reviewers who judged them. Each view is recorded. Evidence is hidden once its
 * retention has ended, even if it has not been erased yet.
 */
public final class DecidedCases {

    private final UnitOfWork<CasePorts> work;
    private final Showing showing;
    private final Function<String, Retention> retention;
    private final Clock clock;

    /**
     * @param scannerAsked whether evidence is hidden until a virus scanner has passed it
     * @param retention the retention of a realm, by its id
     */
    public DecidedCases(
            UnitOfWork<CasePorts> work, boolean scannerAsked, Function<String, Retention> retention, Clock clock) {
        this.work = work;
        this.showing = new Showing(scannerAsked);
        this.retention = retention;
        this.clock = clock;
    }

    /** The person who asks to see the case. */
    public record Reader(String userId, boolean supervisor) {}

    public Reply<CaseFile> open(String realmId, String id, Reader reader) {
        return work.run(r -> entitled(r, realmId, id, reader).then(e -> Reply.of(file(r, e))));
    }

    /** The viewable evidence for a piece of that attempt; of the latest attempt that has it if the attempt is null. */
    public Reply<OpenCases.Viewing> evidence(
            String realmId, String id, Piece piece, @Nullable Integer attempt, Reader reader) {
        return work.run(r -> entitled(r, realmId, id, reader)
                .then(e -> kept(r, e.proof()).stream()
                        .filter(one -> one.piece() == piece && one.isComplete())
                        .filter(one -> attempt == null || one.attempt() == attempt)
                        .reduce((first, last) -> last)
                        .map(one -> look(r, e, one))
                        .orElseGet(() -> Reply.refused(Refusal.NOT_FOUND))));
    }

    private record Entitled(IdentityProof proof, Actor as) {}

    private static Reply<Entitled> entitled(CasePorts r, String realmId, String id, Reader reader) {
        return CaseAccess.foreign(r.cases().lock(realmId, id), reader.userId()).then(proof -> {
            boolean judged = r.reviews().opinions(id).stream()
                    .anyMatch(o -> o.reviewerId().equals(reader.userId()));
            if (!judged && !reader.supervisor()) {
                return Reply.refused(Refusal.NOT_ASSIGNED);
            }
            Actor as = judged ? Actor.reviewer(reader.userId()) : Actor.supervisor(reader.userId());
            return proof.state().isDecided() ? Reply.of(new Entitled(proof, as)) : Reply.refused(Refusal.NOT_DECIDED);
        });
    }

    private Reply<OpenCases.Viewing> look(CasePorts r, Entitled reader, Evidence piece) {
        return showing.of(r, piece)
                .map(shown -> Reply.of(new OpenCases.Viewing(
                        shown,
                        ViewLog.recordDecided(r, reader.proof(), reader.as(), piece.piece(), piece.attempt(), now()))))
                .orElseGet(() -> Reply.refused(Refusal.EVIDENCE_UNAVAILABLE));
    }

    private CaseFile file(CasePorts r, Entitled reader) {
        IdentityProof proof = reader.proof();
        var reviews = r.reviews();
        return new CaseFile(
                proof,
                r.cases().flags(proof.id()),
                kept(r, proof),
                r.advice().about(proof),
                reviews.opinions(proof.id()),
                reviews.corrections(proof.id()),
                reviews.notes(proof.id()),
                null,
                ViewLog.recordDecided(r, proof, reader.as(), null, proof.attempt(), now()));
    }

    private List<Evidence> kept(CasePorts r, IdentityProof proof) {
        boolean due = retention
                .apply(proof.citizen().realmId())
                .erasureOf(proof)
                .filter(end -> !end.isAfter(now()))
                .isPresent();
        return due ? List.of() : r.evidence().ofProof(proof.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

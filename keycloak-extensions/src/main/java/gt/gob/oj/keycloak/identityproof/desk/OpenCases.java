package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.judgement.CaseAccess;
import gt.gob.oj.keycloak.identityproof.judgement.Note;
import gt.gob.oj.keycloak.identityproof.judgement.Opinion;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The case in front of its reviewer: everything the reviewer sees and writes. */
public final class OpenCases {

    private final UnitOfWork<CasePorts> work;
    private final Showing showing;
    private final Clock clock;

    /**
     * @param scannerAsked whether evidence is hidden until a virus scanner has passed it
     */
    public OpenCases(UnitOfWork<CasePorts> work, boolean scannerAsked, Clock clock) {
        this.work = work;
        this.showing = new Showing(scannerAsked);
        this.clock = clock;
    }

    public Reply<CaseFile> open(String realmId, String id, String reviewerId) {
        return work.run(r -> CaseAccess.toLook(r.cases().lock(realmId, id), reviewerId, now())
                .then(p -> Reply.of(file(r, p, reviewerId))));
    }

    /** The viewable evidence for a piece of that attempt; of the latest attempt that has it if the attempt is null. */
    public Reply<Viewing> evidence(
            String realmId, String id, Piece piece, @Nullable Integer attempt, String reviewerId) {
        return work.run(r -> CaseAccess.toLook(r.cases().lock(realmId, id), reviewerId, now())
                .then(p -> r.evidence().ofProof(id).stream()
                        .filter(e -> e.piece() == piece && e.isComplete())
                        .filter(e -> attempt == null || e.attempt() == attempt)
                        .reduce((first, last) -> last)
                        .map(e -> look(r, p, e, reviewerId))
                        .orElseGet(() -> Reply.refused(Refusal.NOT_FOUND))));
    }

    private Reply<Viewing> look(CasePorts r, IdentityProof proof, Evidence piece, String reviewerId) {
        return showing.of(r, piece)
                .map(shown -> Reply.of(new Viewing(
                        shown, ViewLog.record(r, proof, reviewerId, piece.piece(), piece.attempt(), now()))))
                .orElseGet(() -> Reply.refused(Refusal.EVIDENCE_UNAVAILABLE));
    }

    public Reply<Note> note(String realmId, String id, String reviewerId, String text) {
        Note note = new Note(now(), reviewerId, text);
        return work.run(r -> CaseAccess.toChange(r.cases().lock(realmId, id), reviewerId)
                .then(p -> {
                    r.reviews().add(id, note);
                    return Reply.of(note);
                }));
    }

    public Reply<IdentityProof> keepTranscript(String realmId, String id, String reviewerId, String text) {
        return work.run(r -> CaseAccess.toChange(r.cases().lock(realmId, id), reviewerId)
                .then(p -> {
                    r.reviews().keepTranscript(p, reviewerId, text);
                    return Reply.of(p);
                }));
    }

    private CaseFile file(CasePorts r, IdentityProof proof, String reviewerId) {
        var reviews = r.reviews();
        return new CaseFile(
                proof,
                r.flags().refresh(proof),
                r.evidence().ofProof(proof.id()),
                r.advice().about(proof),
                reviews.opinions(proof.id()).stream()
                        .filter(o -> isTold(o, proof, reviewerId))
                        .toList(),
                reviews.corrections(proof.id()).stream()
                        .filter(c -> c.attempt() < proof.attempt())
                        .toList(),
                reviews.notes(proof.id()),
                reviews.transcript(proof, reviewerId).orElse(null),
                ViewLog.record(r, proof, reviewerId, null, proof.attempt(), now()));
    }

    private static boolean isTold(Opinion opinion, IdentityProof proof, String reviewerId) {
        return opinion.attempt() < proof.attempt() || opinion.reviewerId().equals(reviewerId);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A piece of evidence, and whether the reviewer sees it for the first time since taking the case. */
    public record Viewing(Evidence evidence, boolean first) {}
}

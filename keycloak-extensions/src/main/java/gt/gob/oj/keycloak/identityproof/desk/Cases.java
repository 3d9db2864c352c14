package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.EvidencePart;
import gt.gob.oj.keycloak.identityproof.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Note;
import gt.gob.oj.keycloak.identityproof.Opinion;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.UnitOfWork.Records;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The case before its reviewer: everything there is to see, and what they write beside it. */
public final class Cases {

    private final UnitOfWork work;
    private final Supplier<EvidenceVault> vault;
    private final Advice advice;
    private final Showing showing;
    private final Clock clock;

    /** @param scannerAsked whether nothing may be shown that a virus scanner did not pass */
    public Cases(UnitOfWork work, Supplier<EvidenceVault> vault, Advice advice, boolean scannerAsked, Clock clock) {
        this.work = work;
        this.vault = vault;
        this.advice = advice;
        this.showing = new Showing(scannerAsked);
        this.clock = clock;
    }

    public Reply<CaseFile> open(String realmId, String id, String reviewerId) {
        return work.run(r -> Holding.toLook(r.desk().queue().lock(realmId, id), reviewerId, now())
                .then(p -> Reply.of(file(r, p, reviewerId))));
    }

    /** What is shown of a piece of the attempt, without one of the last of its kind. */
    public Reply<Look> evidence(String realmId, String id, Piece piece, @Nullable Integer attempt, String reviewerId) {
        return work.run(r -> Holding.toLook(r.desk().queue().lock(realmId, id), reviewerId, now())
                .then(p -> r.evidence().ofProof(id).stream()
                        .filter(e -> e.piece() == piece && e.isComplete())
                        .filter(e -> attempt == null || e.attempt() == attempt)
                        .reduce((first, last) -> last)
                        .map(e -> look(r, p, e, reviewerId))
                        .orElseGet(() -> Reply.refused(Refusal.NOT_FOUND))));
    }

    private Reply<Look> look(Records r, IdentityProof proof, Evidence piece, String reviewerId) {
        return showing.of(r, piece)
                .map(shown -> Reply.of(
                        new Look(shown, Looks.book(r, proof, reviewerId, piece.piece(), piece.attempt(), now()))))
                .orElseGet(() -> Reply.refused(Refusal.EVIDENCE_UNAVAILABLE));
    }

    /** The bytes from an offset on; {@link EvidenceVault} says how faults show. */
    public InputStream read(Evidence evidence, long from, long length) throws IOException {
        List<EvidencePart> parts = work.run(r -> r.evidence().parts(evidence.id()));
        return vault.get().read(evidence.id(), evidence.key(), parts, from, length);
    }

    public Reply<Note> note(String realmId, String id, String reviewerId, String text) {
        Note note = new Note(now(), reviewerId, text);
        return work.run(r -> Holding.toChange(r.desk().queue().lock(realmId, id), reviewerId)
                .then(p -> {
                    r.desk().reviews().add(id, note);
                    return Reply.of(note);
                }));
    }

    public Reply<IdentityProof> keepTranscript(String realmId, String id, String reviewerId, String text) {
        return work.run(r -> Holding.toChange(r.desk().queue().lock(realmId, id), reviewerId)
                .then(p -> {
                    r.desk().reviews().keepTranscript(p, reviewerId, text);
                    return Reply.of(p);
                }));
    }

    private CaseFile file(Records r, IdentityProof proof, String reviewerId) {
        var reviews = r.desk().reviews();
        return new CaseFile(
                proof,
                r.desk().flags().refresh(r, proof),
                r.evidence().ofProof(proof.id()),
                advice.about(r, proof),
                reviews.opinions(proof.id()).stream()
                        .filter(o -> isTold(o, proof, reviewerId))
                        .toList(),
                reviews.corrections(proof.id()).stream()
                        .filter(c -> c.attempt() < proof.attempt())
                        .toList(),
                reviews.notes(proof.id()),
                reviews.transcript(proof, reviewerId).orElse(null),
                Looks.book(r, proof, reviewerId, null, proof.attempt(), now()));
    }

    private static boolean isTold(Opinion opinion, IdentityProof proof, String reviewerId) {
        return opinion.attempt() < proof.attempt() || opinion.reviewerId().equals(reviewerId);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A piece of evidence, and whether its reviewer sees it for the first time since they took the case. */
    public record Look(Evidence evidence, boolean first) {}
}

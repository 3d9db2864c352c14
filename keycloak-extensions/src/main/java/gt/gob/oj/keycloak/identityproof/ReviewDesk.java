package gt.gob.oj.keycloak.identityproof;

import gt.gob.oj.keycloak.identityproof.IdentityProofs.QueuePosition;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviewer's side: the queue, the evidence, one decision. Drafts are not to be seen here. */
public final class ReviewDesk {

    public static final int PAGE = 25;
    private static final Duration ASSIGNMENT = Duration.ofMinutes(15);

    private final UnitOfWork work;
    private final EvidenceVault vault;
    private final Clock clock;

    public ReviewDesk(UnitOfWork work, EvidenceVault vault, Clock clock) {
        this.work = work;
        this.vault = vault;
        this.clock = clock;
    }

    public Page queue(String realmId, ProofState state, @Nullable QueuePosition after) {
        List<IdentityProof> found = work.run(r -> r.proofs().queue(realmId, state, after, PAGE + 1));
        return found.size() <= PAGE ? new Page(found, false) : new Page(found.subList(0, PAGE), true);
    }

    public Optional<IdentityProof> find(String realmId, String id) {
        return work.run(r -> r.proofs().find(realmId, id)).filter(p -> p.submission() != null);
    }

    /** Of each piece the one that was sent last. */
    public List<Evidence> evidence(IdentityProof proof) {
        Map<Piece, Evidence> last = new EnumMap<>(Piece.class);
        work.run(r -> r.evidence().ofProof(proof.id())).forEach(e -> last.put(e.piece(), e));
        return List.copyOf(last.values());
    }

    /** The bytes from an offset on; {@link EvidenceVault} says how faults show. */
    public InputStream read(Evidence evidence, long from, long length) throws IOException {
        List<EvidencePart> parts = work.run(r -> r.evidence().parts(evidence.id()));
        return vault.read(evidence.id(), evidence.key(), parts, from, length);
    }

    /** Empty when the decision stands. */
    public Optional<Refusal> decide(
            String realmId, String id, String reviewerId, Outcome outcome, @Nullable String reason) {
        Optional<IdentityProof> proof = find(realmId, id);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (proof.isEmpty()) {
            return Optional.of(Refusal.NOT_FOUND);
        }
        if (proof.get().citizen().userId().equals(reviewerId)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        if (outcome != Outcome.APPROVE && why == null) {
            return Optional.of(Refusal.REASON_REQUIRED);
        }
        if (why != null && why.length() > Decision.REASON_MAX) {
            return Optional.of(Refusal.REASON_TOO_LONG);
        }
        Decision decision = new Decision(outcome, why, Set.of(), reviewerId, now());
        IdentityProof.Assignment assignment = new IdentityProof.Assignment(reviewerId, now().plus(ASSIGNMENT));
        boolean decided = work.run(r -> Moves.make(r, realmId, id, Change.take(assignment, now()))
                && Moves.make(r, realmId, id, Change.decide(decision)));
        return decided ? Optional.empty() : Optional.of(Refusal.ALREADY_DECIDED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public record Page(List<IdentityProof> proofs, boolean more) {}
}

package gt.gob.oj.keycloak.identityproof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The citizen's side: one open request, sent once. */
public final class Filing {

    private final UnitOfWork work;
    private final EvidenceVault vault;
    private final Clock clock;

    public Filing(UnitOfWork work, EvidenceVault vault, Clock clock) {
        this.work = work;
        this.vault = vault;
        this.clock = clock;
    }

    public IdentityProof openOrDraft(CitizenRef citizen) {
        return work.run(r -> r.proofs().openOrDraft(citizen, now()));
    }

    public Optional<IdentityProof> open(CitizenRef citizen) {
        return work.run(r -> r.proofs().open(citizen));
    }

    /** Sends the draft. Sent twice, the second time answers with the request as it stands. */
    public Filed submit(String realmId, String proofId) {
        Filed filed = work.run(r -> {
            Optional<IdentityProof> draft = r.proofs().lockDraft(proofId);
            Set<Piece> missing = missing(r.evidence().ofProof(proofId));
            boolean sent = draft.isPresent()
                    && missing.isEmpty()
                    && r.proofs().submit(proofId, new IdentityProof.Submission(ReceiptCode.random(), now()));
            IdentityProof proof = r.proofs().find(realmId, proofId).orElseThrow();
            return new Filed(proof, sent, proof.isDraft() ? missing : Set.of());
        });
        if (filed.sent()) {
            tidy(proofId);
        }
        return filed;
    }

    private void tidy(String proofId) {
        try {
            for (Evidence evidence : work.run(r -> r.evidence().ofProof(proofId))) {
                vault.keepOnly(evidence.id(), work.run(r -> r.evidence().parts(evidence.id())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Piece> missing(List<Evidence> evidence) {
        Set<Piece> missing = EnumSet.allOf(Piece.class);
        evidence.stream().filter(Evidence::isComplete).map(Evidence::piece).forEach(missing::remove);
        return missing;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What became of sending; {@code missing} is what the draft still lacks, nothing once the request is sent. */
    public record Filed(IdentityProof proof, boolean sent, Set<Piece> missing) {}
}

package gt.gob.oj.keycloak.identityproof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The open request with its pieces, as of one moment. */
    public Optional<OpenRequest> openRequest(CitizenRef citizen) {
        return work.run(r -> r.proofs().open(citizen).map(seen -> {
            Optional<IdentityProof> locked = r.proofs().lockCollecting(seen.id());
            // It was sent while this waited for the lock.
            return OpenRequest.of(
                    r, locked.orElseGet(() -> r.proofs().open(citizen).orElse(seen)));
        }));
    }

    /** Sends what is open; empty when nothing is. */
    public Optional<Filed> submit(CitizenRef citizen) {
        return open(citizen).map(p -> submit(citizen.realmId(), p.id()));
    }

    /** Sends the draft, or the corrected request again. Sent twice, the second time answers with the request as it stands. */
    public Filed submit(String realmId, String proofId) {
        Filed filed = work.run(r -> {
            Optional<IdentityProof> open = r.proofs().lockCollecting(proofId);
            boolean agreed = r.captures().agreed(proofId);
            Set<Piece> missing = open.map(p -> missing(p, r.evidence())).orElse(Set.of());
            Map<Piece, FindingCode> refused = open.map(p -> refused(p, r)).orElse(Map.of());
            boolean sent = open.isPresent()
                    && agreed
                    && missing.isEmpty()
                    && refused.isEmpty()
                    && Moves.make(r, realmId, proofId, sending(open.get()));
            if (sent) {
                r.proofs()
                        .declare(
                                proofId,
                                DeclaredData.digest(r.citizens(), open.get().citizen()));
                r.desk().flags().refresh(r, open.get());
                r.desk()
                        .queue()
                        .name(proofId, NameWords.of(r.citizens(), open.get().citizen()));
            }
            return new Filed(r.proofs().find(realmId, proofId).orElseThrow(), sent, missing, refused);
        });
        if (filed.sent()) {
            tidy(proofId);
        }
        return filed;
    }

    /** Takes the request back. False when it is decided, or there is none. */
    public boolean withdraw(CitizenRef citizen) {
        return step(citizen, ProofStep.WITHDRAW);
    }

    /** Gives the approval up: names can be declared anew and are reviewed. False when nothing is approved. */
    public boolean reopen(CitizenRef citizen) {
        return step(citizen, ProofStep.REOPEN);
    }

    private boolean step(CitizenRef citizen, ProofStep step) {
        Change change = Change.of(step, Actor.citizen(citizen.userId()), now());
        return work.run(r -> r.proofs()
                .open(citizen)
                .map(p -> Moves.make(r, citizen.realmId(), p.id(), change))
                .orElse(false));
    }

    private Change sending(IdentityProof proof) {
        Actor citizen = Actor.citizen(proof.citizen().userId());
        return proof.submission() == null
                ? Change.submit(new IdentityProof.Submission(ReceiptCode.random(), now()), citizen)
                : Change.of(ProofStep.RESUBMIT, citizen, now());
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

    private static Set<Piece> missing(IdentityProof proof, EvidenceRecords evidence) {
        return proof.wanted().stream()
                .filter(piece -> evidence.find(proof.id(), proof.attempt(), piece)
                        .filter(Evidence::isComplete)
                        .isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Piece.class)));
    }

    /** What the inspection found no use for, so far: whoever is waited for is inspected later. */
    private static Map<Piece, FindingCode> refused(IdentityProof proof, UnitOfWork.Records records) {
        Map<Piece, FindingCode> refused = new EnumMap<>(Piece.class);
        for (Piece piece : proof.wanted()) {
            records.evidence()
                    .find(proof.id(), proof.attempt(), piece)
                    .map(e -> Check.of(records, e))
                    .filter(Check::refused)
                    .ifPresent(check -> refused.put(piece, check.problems().getFirst()));
        }
        return refused;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What became of sending.
     *
     * @param missing what the request still lacks, nothing once the request is sent
     * @param refused what is to be sent anew and why
     */
    public record Filed(IdentityProof proof, boolean sent, Set<Piece> missing, Map<Piece, FindingCode> refused) {}
}

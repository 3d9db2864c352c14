package gt.gob.oj.keycloak.identityproof.submission;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.DeclaredData;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPieces;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.request.Change;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofStep;
import gt.gob.oj.keycloak.identityproof.request.Submission;
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

/** The citizen's side: one open request, submitted once. */
public final class CitizenRequests {

    private final UnitOfWork<SubmissionPorts> work;
    private final EvidenceVault vault;
    private final Clock clock;

    public CitizenRequests(UnitOfWork<SubmissionPorts> work, EvidenceVault vault, Clock clock) {
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

    /** The open request with its pieces, read in one unit of work. */
    public Optional<OpenRequest> openRequest(CitizenRef citizen) {
        return work.run(r -> r.proofs().open(citizen).map(seen -> {
            Optional<IdentityProof> locked = r.proofs().lockCollecting(seen.id());
            // It was submitted while this call waited for the lock.
            return OpenRequest.of(
                    r, locked.orElseGet(() -> r.proofs().open(citizen).orElse(seen)));
        }));
    }

    /** Submits the open request. Empty if there is none. */
    public Optional<Filed> submit(CitizenRef citizen) {
        return open(citizen).map(p -> submit(citizen.realmId(), p.id()));
    }

    /** Submits the draft, or resubmits the corrected request. A second submission returns the request as it is. */
    public Filed submit(String realmId, String proofId) {
        Filed filed = work.run(r -> {
            Optional<IdentityProof> open = r.proofs().lockCollecting(proofId);
            boolean agreed = r.captures().agreed(proofId);
            Map<Piece, ReceivedPiece> received =
                    open.map(p -> received(p, r.received())).orElse(Map.of());
            Set<Piece> missing = missing(received);
            Map<Piece, FindingCode> refused = refused(received);
            boolean sent = open.isPresent()
                    && agreed
                    && missing.isEmpty()
                    && refused.isEmpty()
                    && r.changes().make(open.get(), submissionOf(open.get()));
            if (sent) {
                r.proofs()
                        .declare(
                                proofId,
                                DeclaredData.digest(r.citizens(), open.get().citizen()));
                r.preparation().prepare(open.get());
            }
            return new Filed(r.proofs().find(realmId, proofId).orElseThrow(), sent, missing, refused);
        });
        if (filed.sent()) {
            eraseStrayChunks(proofId);
        }
        return filed;
    }

    /** Withdraws the request. False if it is decided, or there is none. */
    public boolean withdraw(CitizenRef citizen) {
        return step(citizen, ProofStep.WITHDRAW);
    }

    /** Gives up the approval, so that new names can be declared and reviewed. False if no request is approved. */
    public boolean reopen(CitizenRef citizen) {
        return step(citizen, ProofStep.REOPEN);
    }

    private boolean step(CitizenRef citizen, ProofStep step) {
        Change change = Change.of(step, Actor.citizen(citizen.userId()), now());
        return work.run(r -> r.proofs()
                .lockOpen(citizen)
                .map(p -> r.changes().make(p, change))
                .orElse(false));
    }

    private Change submissionOf(IdentityProof proof) {
        Actor citizen = Actor.citizen(proof.citizen().userId());
        return proof.submission() == null
                ? Change.submit(new Submission(ReceiptCode.random(), now()), citizen)
                : Change.of(ProofStep.RESUBMIT, citizen, now());
    }

    private void eraseStrayChunks(String proofId) {
        try {
            for (Evidence evidence : work.run(r -> r.evidence().ofProof(proofId))) {
                vault.keepOnly(evidence.id(), work.run(r -> r.evidence().chunks(evidence.id())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Piece, ReceivedPiece> received(IdentityProof proof, ReceivedPieces received) {
        return proof.wanted().stream().collect(Collectors.toMap(piece -> piece, piece -> received.of(proof, piece)));
    }

    private static Set<Piece> missing(Map<Piece, ReceivedPiece> received) {
        Set<Piece> missing = EnumSet.noneOf(Piece.class);
        received.forEach((piece, known) -> {
            if (!known.upload().complete()) {
                missing.add(piece);
            }
        });
        return missing;
    }

    /** The pieces that the inspection has refused so far. Pieces still waiting are inspected after the submission. */
    private static Map<Piece, FindingCode> refused(Map<Piece, ReceivedPiece> received) {
        Map<Piece, FindingCode> refused = new EnumMap<>(Piece.class);
        received.forEach((piece, known) -> {
            if (known.check().refused()) {
                refused.put(piece, known.check().problems().getFirst());
            }
        });
        return refused;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The result of a submission.
     *
     * @param missing what the request still lacks; empty once it is submitted
     * @param refused the pieces to send again, with the reason
     */
    public record Filed(IdentityProof proof, boolean sent, Set<Piece> missing, Map<Piece, FindingCode> refused) {}
}

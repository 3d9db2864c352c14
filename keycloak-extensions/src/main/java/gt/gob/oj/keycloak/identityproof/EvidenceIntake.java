package gt.gob.oj.keycloak.identityproof;

import gt.gob.oj.keycloak.identityproof.ArrivingPieces.Arriving;
import gt.gob.oj.keycloak.identityproof.UnitOfWork.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of evidence into a request that collects it. Each part is on disk before its row is committed, and no
 * transaction is open while bytes arrive: what was acknowledged is there whatever happens to the server.
 */
public final class EvidenceIntake {
    /** Each part costs a file and a row; nobody needs to send a piece byte by byte. */
    static final int MAX_PARTS = 2_000;

    private final UnitOfWork work;
    private final EvidenceVault vault;
    private final UploadLimits limits;
    private final ArrivingPieces arriving;
    private final Runnable arrived;

    /** @param arrived told that a piece is complete, after the commit; must return at once */
    public EvidenceIntake(
            UnitOfWork work, EvidenceVault vault, UploadLimits limits, ArrivingPieces arriving, Runnable arrived) {
        this.work = work;
        this.vault = vault;
        this.limits = limits;
        this.arriving = arriving;
        this.arrived = arrived;
    }

    /** Empty when the request does not (any more) want that piece, or its citizen has not agreed yet. */
    public Optional<Intake> progress(String proofId, Piece piece) {
        return work.run(r -> lock(r, proofId, piece)
                .map(p -> find(r, p, piece).map(e -> Intake.of(r, e)).orElse(Intake.NOTHING)));
    }

    /** Forgets the piece, so that it can be sent anew. False when the request does not want it. */
    public boolean startOver(String proofId, Piece piece) throws IOException {
        Optional<List<String>> found = work.run(r -> lock(r, proofId, piece)
                .map(p ->
                        find(r, p, piece).map(e -> r.evidence().discard(e.id())).orElse(List.of())));
        erase(found.orElse(List.of()));
        return found.isPresent();
    }

    /** Begins a piece of that length, or goes on with one of the same length of which some bytes are still to come. */
    public Intake begin(String proofId, Piece piece, long length) throws IOException {
        if (length == 0) {
            return Intake.NOTHING.refused(Refusal.EMPTY);
        }
        if (length > limits.of(piece)) {
            return Intake.NOTHING.refused(Refusal.TOO_LARGE);
        }
        return open(proofId, piece, length).map(Intake::of).orElse(Intake.NOT_OPEN);
    }

    private Optional<Evidence> open(String proofId, Piece piece, long length) throws IOException {
        String id = UUID.randomUUID().toString();
        WrappedKey key = vault.newKey(id);
        Optional<Opened> opened = work.run(r -> lock(r, proofId, piece).map(p -> {
            Optional<Evidence> there = find(r, p, piece);
            if (there.isPresent() && there.get().awaits(length)) {
                return new Opened(there.get(), List.of());
            }
            List<String> replaced = there.map(e -> r.evidence().discard(e.id())).orElse(List.of());
            Evidence begun = new Evidence(id, proofId, p.attempt(), piece, EvidenceType.UNKNOWN, key, length, 0, null);
            r.evidence().begin(begun);
            return new Opened(begun, replaced);
        }));
        erase(opened.map(Opened::replaced).orElse(List.of()));
        Optional<Evidence> evidence = opened.map(Opened::evidence);
        evidence.filter(e -> e.id().equals(id)).map(Arriving::begun).ifPresent(arriving::keep);
        return evidence;
    }

    private void erase(List<String> objects) throws IOException {
        for (String object : objects) {
            vault.erase(object);
        }
    }

    private record Opened(Evidence evidence, List<String> replaced) {}

    /**
     * Stores one chunk, at most {@link EvidencePart#MAX_LENGTH} bytes, that begins at the offset.
     *
     * @param sha256 of the chunk in hexadecimal; null takes it as it comes
     */
    public Intake receive(
            String proofId, Piece piece, String upload, long offset, @Nullable String sha256, InputStream bytes)
            throws IOException {
        Optional<Arriving> found = arriving.of(upload, offset)
                .filter(known -> known.isOf(proofId, piece))
                .or(() -> look(proofId, piece, upload));
        if (found.isEmpty()) {
            return Intake.NOT_OPEN;
        }
        Evidence evidence = found.get().evidence();
        int number = found.get().parts();
        Intake before = Intake.of(evidence);
        if (evidence.isComplete() || evidence.received() != offset) {
            return before.refused(Refusal.WRONG_OFFSET);
        }
        if (number == MAX_PARTS) {
            return forget(evidence, Refusal.TOO_MANY_PARTS);
        }
        PushbackInputStream chunk = new PushbackInputStream(bytes, EvidenceType.HEAD);
        byte[] head = chunk.readNBytes(EvidenceType.HEAD);
        if (head.length == 0) {
            return before.refused(Refusal.EMPTY);
        }
        chunk.unread(head);
        EvidenceType type =
                offset == 0 ? EvidenceType.sniff(piece, head).orElse(EvidenceType.UNKNOWN) : evidence.type();
        if (type == EvidenceType.UNKNOWN) {
            return forget(evidence, Refusal.WRONG_TYPE);
        }
        Optional<MessageDigest> whole = found.get().copyOfDigest();
        MessageDigest[] told = whole.stream().toArray(MessageDigest[]::new);
        EvidencePart part;
        try {
            part = vault.write(evidence.id(), evidence.key(), number, chunk, room(evidence), told);
        } catch (VaultFullException full) {
            return before.refused(Refusal.STORAGE_FULL);
        }
        Refusal refusal = fault(evidence, part, sha256);
        boolean kept = refusal == null && keep(evidence, type, part);
        if (kept) {
            Arriving grown = found.get().with(part, type, whole.orElse(null));
            arriving.keep(grown);
            return Intake.of(grown.evidence());
        }
        vault.erasePart(evidence.id(), part.name());
        if (refusal == Refusal.TOO_LARGE) {
            return forget(evidence, refusal);
        }
        if (refusal != null) {
            return before.refused(refusal);
        }
        arriving.forget(evidence.id());
        return look(proofId, piece, upload)
                .map(now -> Intake.of(now.evidence()).refused(Refusal.WRONG_OFFSET))
                .orElse(Intake.NOT_OPEN);
    }

    private Optional<Arriving> look(String proofId, Piece piece, String upload) {
        return work.run(r -> find(r, proofId, piece, upload)
                .map(e -> e.received() == 0
                        ? Arriving.begun(e)
                        : new Arriving(e, r.evidence().countParts(e.id()), null)));
    }

    /** One byte more than the piece may have, so that a longer one is noticed. */
    private long room(Evidence evidence) {
        return Math.min(EvidencePart.MAX_LENGTH, end(evidence) - evidence.received() + 1);
    }

    private long end(Evidence evidence) {
        return evidence.total() == Evidence.UNKNOWN ? limits.of(evidence.piece()) : evidence.total();
    }

    private @Nullable Refusal fault(Evidence evidence, EvidencePart part, @Nullable String sha256) {
        if (evidence.received() + part.length() > end(evidence)) {
            return Refusal.TOO_LARGE;
        }
        return sha256 == null || sha256.equals(part.sha256()) ? null : Refusal.WRONG_DIGEST;
    }

    private boolean keep(Evidence evidence, EvidenceType type, EvidencePart part) {
        return work.run(r -> {
            boolean open =
                    lock(r, evidence).isPresent() && r.evidence().append(evidence.id(), evidence.received(), part);
            if (open && type != evidence.type()) {
                r.evidence().identify(evidence.id(), type);
            }
            return open;
        });
    }

    /** Compares what was received with what the sender meant; other bytes make the piece void. */
    public Intake finish(String proofId, Piece piece, String upload, @Nullable String sha256) throws IOException {
        Optional<Evidence> found = work.run(r -> find(r, proofId, piece, upload));
        if (found.isEmpty()) {
            return Intake.NOT_OPEN;
        }
        Evidence evidence = found.get();
        long length = evidence.received();
        if (length == 0 || (evidence.total() != Evidence.UNKNOWN && evidence.total() != length)) {
            return Intake.of(evidence).refused(Refusal.INCOMPLETE);
        }
        String stored = evidence.sha256() == null ? digest(evidence) : evidence.sha256();
        if (sha256 != null && !sha256.equals(stored)) {
            return forget(evidence, Refusal.WRONG_DIGEST);
        }
        if (evidence.isComplete()) {
            return progress(proofId, piece).orElse(Intake.NOT_OPEN);
        }
        boolean complete = work.run(r -> {
            boolean mine = lock(r, evidence).isPresent() && r.evidence().complete(evidence.id(), length, stored);
            if (mine) {
                r.inspections().await(evidence.id());
            }
            return mine;
        });
        if (!complete) {
            return Intake.NOT_OPEN;
        }
        arriving.forget(evidence.id());
        arrived.run();
        return new Intake(evidence.id(), length, length, true, null, Check.WAITING);
    }

    private String digest(Evidence evidence) throws IOException {
        Optional<MessageDigest> received =
                arriving.of(evidence.id(), evidence.received()).flatMap(Arriving::copyOfDigest);
        if (received.isPresent()) {
            return Sha256.hex(received.get());
        }
        var parts = work.run(r -> r.evidence().parts(evidence.id()));
        try (InputStream all = vault.read(evidence.id(), evidence.key(), parts, 0, evidence.received())) {
            return Sha256.of(all);
        }
    }

    /** What the inspection made of the piece, to be shown to whoever sent it; empty when there is none (yet). */
    public Optional<InputStream> deskCopy(String evidenceId) throws IOException {
        Optional<Evidence> copy = work.run(r -> r.evidence().deskCopy(evidenceId));
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Evidence known = copy.get();
        List<EvidencePart> parts = work.run(r -> r.evidence().parts(known.id()));
        return Optional.of(vault.read(known.id(), known.key(), parts, 0, known.received()));
    }

    /** Replaces the piece by all the bytes of the stream. */
    public Intake receiveWhole(String proofId, Piece piece, InputStream bytes) throws IOException {
        Optional<Evidence> opened = open(proofId, piece, Evidence.UNKNOWN);
        if (opened.isEmpty()) {
            return Intake.NOT_OPEN;
        }
        Evidence evidence = opened.get();
        Intake now = Intake.of(evidence);
        while (now.refusal() == null) {
            now = receive(proofId, piece, evidence.id(), now.received(), null, bytes);
        }
        if (now.refusal() == Refusal.EMPTY && now.received() > 0) {
            return finish(proofId, piece, evidence.id(), null);
        }
        startOver(proofId, piece);
        return Intake.NOTHING.refused(now.refusal());
    }

    /** Unless something has happened to the piece meanwhile: it may have been sent to the desk. */
    private Intake forget(Evidence evidence, Refusal refusal) throws IOException {
        arriving.forget(evidence.id());
        erase(work.run(r -> lock(r, evidence)
                .flatMap(p -> find(r, p, evidence.piece()))
                .filter(evidence::isAsFarAs)
                .map(e -> r.evidence().discard(e.id()))
                .orElse(List.of())));
        return Intake.NOTHING.refused(refusal);
    }

    /** Without a lock, which would cost the commit of a transaction: whoever writes asks once more. */
    private static Optional<Evidence> find(Records records, String proofId, Piece piece, String upload) {
        return records.proofs()
                .collecting(proofId)
                .filter(p -> p.wanted().contains(piece))
                .flatMap(p -> find(records, p, piece))
                .filter(e -> e.id().equals(upload));
    }

    private static Optional<IdentityProof> lock(Records records, String proofId, Piece piece) {
        return records.proofs()
                .lockCollecting(proofId)
                .filter(p -> p.wanted().contains(piece) && records.captures().agreed(proofId));
    }

    private static Optional<IdentityProof> lock(Records records, Evidence evidence) {
        return lock(records, evidence.proofId(), evidence.piece()).filter(p -> p.attempt() == evidence.attempt());
    }

    private static Optional<Evidence> find(Records records, IdentityProof proof, Piece piece) {
        return records.evidence().find(proof.id(), proof.attempt(), piece);
    }
}

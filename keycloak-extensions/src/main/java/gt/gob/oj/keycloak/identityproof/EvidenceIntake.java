package gt.gob.oj.keycloak.identityproof;

import gt.gob.oj.keycloak.identityproof.UnitOfWork.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the bytes of evidence into a draft. Each part is on disk before its row is committed, and no transaction is
 * open while bytes arrive.
 */
public final class EvidenceIntake {
    /** Each part costs a file and a row; nobody needs to send a piece byte by byte. */
    static final int MAX_PARTS = 2_000;

    private final UnitOfWork work;
    private final EvidenceVault vault;
    private final UploadLimits limits;

    public EvidenceIntake(UnitOfWork work, EvidenceVault vault, UploadLimits limits) {
        this.work = work;
        this.vault = vault;
        this.limits = limits;
    }

    /** Empty when the request does not (any more) want that piece. */
    public Optional<Intake> progress(String proofId, Piece piece) {
        return work.run(r -> lock(r, proofId, piece)
                .map(p -> find(r, p, piece).map(Intake::of).orElse(Intake.NOTHING)));
    }

    /** Forgets the piece, so that it can be sent anew. False when the request does not want it. */
    public boolean startOver(String proofId, Piece piece) throws IOException {
        Optional<List<Evidence>> found = work.run(r -> lock(r, proofId, piece).map(p -> {
            List<Evidence> evidence = find(r, p, piece).stream().toList();
            evidence.forEach(e -> r.evidence().discard(e.id()));
            return evidence;
        }));
        for (Evidence evidence : found.orElse(List.of())) {
            vault.erase(evidence.id());
        }
        return found.isPresent();
    }

    /** Stores the bytes of the stream as those that begin at the offset; {@code total} is the piece's whole length. */
    public Intake receive(String proofId, Piece piece, long offset, long total, InputStream bytes) throws IOException {
        Optional<Intake> before = progress(proofId, piece);
        if (before.isEmpty()) {
            return Intake.NOT_OPEN;
        }
        Intake now = before.get();
        if (now.received() != offset) {
            return now.refused(Refusal.WRONG_OFFSET);
        }
        if (total == 0) {
            return now.refused(Refusal.EMPTY);
        }
        if (total > limits.of(piece)) {
            return now.refused(Refusal.TOO_LARGE);
        }
        return offset == 0 ? begin(proofId, piece, total, bytes) : goOn(proofId, piece, offset, bytes);
    }

    /** Replaces the piece by all the bytes of the stream. */
    public Intake receiveWhole(String proofId, Piece piece, InputStream bytes) throws IOException {
        if (!startOver(proofId, piece)) {
            return Intake.NOT_OPEN;
        }
        return receive(proofId, piece, 0, Evidence.UNKNOWN, bytes);
    }

    private Intake begin(String proofId, Piece piece, long total, InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(EvidenceType.HEAD);
        if (head.length == 0) {
            return Intake.NOTHING.refused(Refusal.EMPTY);
        }
        Optional<EvidenceType> type = EvidenceType.sniff(piece, head);
        if (type.isEmpty()) {
            return Intake.NOTHING.refused(Refusal.WRONG_TYPE);
        }
        String id = UUID.randomUUID().toString();
        WrappedKey key = vault.newKey(id);
        Optional<Evidence> stale = work.run(r -> lock(r, proofId, piece).flatMap(p -> {
            Evidence evidence = new Evidence(id, proofId, p.attempt(), piece, type.get(), key, total, 0, null);
            Optional<Evidence> other = find(r, p, piece).filter(e -> isAnotherFile(e, evidence));
            other.ifPresent(e -> r.evidence().discard(e.id()));
            r.evidence().begin(evidence);
            return other;
        }));
        if (stale.isPresent()) {
            vault.erase(stale.get().id());
        }
        PushbackInputStream whole = new PushbackInputStream(bytes, EvidenceType.HEAD);
        whole.unread(head);
        return goOn(proofId, piece, 0, whole);
    }

    /** Begun, broken off before its first byte was stored, and not the one that comes now. */
    private static boolean isAnotherFile(Evidence begun, Evidence now) {
        return begun.received() == 0 && (begun.type() != now.type() || begun.total() != now.total());
    }

    private Intake goOn(String proofId, Piece piece, long offset, InputStream bytes) throws IOException {
        Optional<Evidence> found = work.run(r -> lock(r, proofId, piece).flatMap(p -> find(r, p, piece)));
        if (found.isEmpty()) {
            return Intake.NOT_OPEN;
        }
        Evidence evidence = found.get();
        if (evidence.received() != offset) {
            return Intake.of(evidence).refused(Refusal.WRONG_OFFSET);
        }
        long end = evidence.total() == Evidence.UNKNOWN ? limits.of(piece) : evidence.total();
        long received = offset;
        while (true) {
            // One byte more than the piece may have, so that a longer one is noticed.
            long room = Math.min(EvidencePart.MAX_LENGTH, end - received + 1);
            int number = work.run(r -> r.evidence().parts(evidence.id())).size();
            if (number == MAX_PARTS) {
                return tooLarge(proofId, piece);
            }
            EvidencePart part = vault.write(evidence.id(), evidence.key(), number, bytes, room);
            if (part.length() == 0 || received + part.length() > end) {
                vault.erasePart(evidence.id(), part.name());
                return part.length() == 0 ? finish(evidence.withReceived(received)) : tooLarge(proofId, piece);
            }
            if (!append(evidence, received, part)) {
                vault.erasePart(evidence.id(), part.name());
                return progress(proofId, piece).orElse(Intake.NOTHING).refused(Refusal.WRONG_OFFSET);
            }
            received += part.length();
            if (part.length() < room) {
                return finish(evidence.withReceived(received));
            }
        }
    }

    private Intake tooLarge(String proofId, Piece piece) throws IOException {
        startOver(proofId, piece);
        return Intake.NOTHING.refused(Refusal.TOO_LARGE);
    }

    private boolean append(Evidence evidence, long offset, EvidencePart part) {
        return work.run(r -> lock(r, evidence.proofId(), evidence.piece()).isPresent()
                && r.evidence().append(evidence.id(), offset, part));
    }

    private Intake finish(Evidence evidence) throws IOException {
        long length = evidence.received();
        if (evidence.total() != Evidence.UNKNOWN && evidence.total() != length) {
            return new Intake(length, false, null);
        }
        List<EvidencePart> parts = work.run(r -> r.evidence().parts(evidence.id()));
        String sha256;
        try (InputStream all = vault.read(evidence.id(), evidence.key(), parts, 0, length)) {
            sha256 = Sha256.of(all);
        }
        boolean complete =
                work.run(r -> lock(r, evidence.proofId(), evidence.piece()).isPresent()
                        && r.evidence().complete(evidence.id(), length, sha256));
        return new Intake(length, complete, complete ? null : Refusal.NOT_OPEN);
    }

    private static Optional<IdentityProof> lock(Records records, String proofId, Piece piece) {
        return records.proofs().lockCollecting(proofId).filter(p -> p.wanted().contains(piece));
    }

    private static Optional<Evidence> find(Records records, IdentityProof proof, Piece piece) {
        return records.evidence().find(proof.id(), proof.attempt(), piece);
    }
}

package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resumable uploads of evidence into a request that collects it: begin, receive chunks, finish. */
public final class EvidenceUploads {

    private final UnitOfWork<EvidencePorts> work;
    private final OpenUploads uploads;
    private final ChunkReceiver chunks;
    private final EvidenceReader reader;
    private final UploadLimits limits;
    private final Runnable completed;

    /**
     * @param completed called after the commit that completes a piece; must not block
     */
    public EvidenceUploads(
            UnitOfWork<EvidencePorts> work,
            EvidenceVault vault,
            UploadLimits limits,
            UploadsInProgress inProgress,
            Runnable completed) {
        this.work = work;
        this.uploads = new OpenUploads(work, vault, inProgress);
        this.chunks = new ChunkReceiver(uploads, limits);
        this.reader = new EvidenceReader(work.of(EvidencePorts::evidence), vault);
        this.limits = limits;
        this.completed = completed;
    }

    /** Discards the piece, so that it can be sent again. False if the request does not need it. */
    public boolean startOver(String proofId, Piece piece) throws IOException {
        return uploads.discard(proofId, piece);
    }

    /** Begins a piece of that length, or resumes one of the same length. */
    public UploadStatus begin(String proofId, Piece piece, long length) throws IOException {
        if (length == 0) {
            return UploadStatus.NOTHING.refused(Refusal.EMPTY);
        }
        if (length > limits.of(piece)) {
            return UploadStatus.NOTHING.refused(Refusal.TOO_LARGE);
        }
        return uploads.begin(proofId, piece, length).map(UploadStatus::of).orElse(UploadStatus.NOT_OPEN);
    }

    /**
     * Stores one chunk of at most {@link Chunk#MAX_LENGTH} bytes at that offset.
     *
     * @param sha256 of the chunk in hexadecimal; null skips the check
     */
    public UploadStatus receive(
            String proofId, Piece piece, String upload, long offset, @Nullable String sha256, InputStream bytes)
            throws IOException {
        return chunks.receive(proofId, piece, upload, offset, sha256, bytes);
    }

    /** Completes the piece if its digest matches the sender's; otherwise discards it. */
    public UploadStatus finish(String proofId, Piece piece, String upload, @Nullable String sha256) throws IOException {
        Optional<Evidence> found = work.run(r -> OpenUploads.find(r, proofId, piece, upload));
        if (found.isEmpty()) {
            return UploadStatus.NOT_OPEN;
        }
        Evidence evidence = found.get();
        long length = evidence.received();
        if (length == 0 || (evidence.total() != Evidence.UNKNOWN && evidence.total() != length)) {
            return UploadStatus.of(evidence).refused(Refusal.INCOMPLETE);
        }
        String stored = evidence.sha256() == null ? digest(evidence) : evidence.sha256();
        if (sha256 != null && !sha256.equals(stored)) {
            return uploads.discard(evidence, Refusal.WRONG_DIGEST);
        }
        if (evidence.isComplete()) {
            return UploadStatus.of(evidence);
        }
        return complete(evidence, stored)
                ? new UploadStatus(evidence.id(), length, length, true, null)
                : UploadStatus.NOT_OPEN;
    }

    private String digest(Evidence evidence) throws IOException {
        Optional<MessageDigest> received =
                uploads.inProgress().of(evidence.id(), evidence.received()).flatMap(Upload::copyOfDigest);
        if (received.isPresent()) {
            return Sha256.hex(received.get());
        }
        try (InputStream all = reader.read(evidence)) {
            return Sha256.of(all);
        }
    }

    private boolean complete(Evidence evidence, String sha256) {
        boolean complete = work.run(r -> {
            boolean open = OpenUploads.lock(r, evidence).isPresent()
                    && r.evidence().complete(evidence.id(), evidence.received(), sha256);
            if (open) {
                r.inspections().add(evidence.id());
            }
            return open;
        });
        if (complete) {
            uploads.inProgress().forget(evidence.id());
            completed.run();
        }
        return complete;
    }

    /** Replaces the piece by all bytes of the stream. */
    public UploadStatus receiveWhole(String proofId, Piece piece, InputStream bytes) throws IOException {
        Optional<Evidence> begun = uploads.begin(proofId, piece, Evidence.UNKNOWN);
        if (begun.isEmpty()) {
            return UploadStatus.NOT_OPEN;
        }
        String upload = begun.get().id();
        UploadStatus now = UploadStatus.of(begun.get());
        while (now.refusal() == null) {
            now = receive(proofId, piece, upload, now.received(), null, bytes);
        }
        if (now.refusal() == Refusal.EMPTY && now.received() > 0) {
            return finish(proofId, piece, upload, null);
        }
        startOver(proofId, piece);
        return UploadStatus.NOTHING.refused(now.refusal());
    }
}

package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stores chunks. Each chunk is on disk before its row is committed, so acknowledged bytes survive a crash. No
 * transaction is open while bytes arrive.
 */
record ChunkReceiver(OpenUploads uploads, UploadLimits limits) {

    /** Each chunk costs a file and a row. The limit rejects clients that send a piece byte by byte. */
    static final int MAX_CHUNKS = 2_000;

    UploadStatus receive(
            String proofId, Piece piece, String upload, long offset, @Nullable String sha256, InputStream bytes)
            throws IOException {
        Optional<Upload> found = uploads.inProgress()
                .of(upload, offset)
                .filter(known -> known.isOf(proofId, piece))
                .or(() -> read(proofId, piece, upload));
        if (found.isEmpty()) {
            return UploadStatus.NOT_OPEN;
        }
        Evidence evidence = found.get().evidence();
        if (evidence.isComplete() || evidence.received() != offset) {
            return UploadStatus.of(evidence).refused(Refusal.WRONG_OFFSET);
        }
        if (found.get().chunks() == MAX_CHUNKS) {
            return uploads.discard(evidence, Refusal.TOO_MANY_PARTS);
        }
        PushbackInputStream chunk = new PushbackInputStream(bytes, EvidenceType.HEAD);
        byte[] head = chunk.readNBytes(EvidenceType.HEAD);
        if (head.length == 0) {
            return UploadStatus.of(evidence).refused(Refusal.EMPTY);
        }
        chunk.unread(head);
        EvidenceType type =
                offset == 0 ? EvidenceType.sniff(piece, head).orElse(EvidenceType.UNKNOWN) : evidence.type();
        return type == EvidenceType.UNKNOWN
                ? uploads.discard(evidence, Refusal.WRONG_TYPE)
                : store(found.get(), type, sha256, chunk);
    }

    private Optional<Upload> read(String proofId, Piece piece, String upload) {
        return uploads.work()
                .run(r -> OpenUploads.find(r, proofId, piece, upload)
                        .map(e -> e.received() == 0
                                ? Upload.begun(e)
                                : new Upload(e, r.evidence().countChunks(e.id()), null)));
    }

    private UploadStatus store(Upload upload, EvidenceType type, @Nullable String sha256, InputStream bytes)
            throws IOException {
        Evidence evidence = upload.evidence();
        Optional<MessageDigest> whole = upload.copyOfDigest();
        Chunk chunk;
        try {
            chunk = uploads.vault()
                    .write(
                            evidence.id(),
                            evidence.key(),
                            upload.chunks(),
                            bytes,
                            room(evidence),
                            whole.stream().toArray(MessageDigest[]::new));
        } catch (VaultFullException full) {
            return UploadStatus.of(evidence).refused(Refusal.STORAGE_FULL);
        }
        Refusal refusal = fault(evidence, chunk, sha256);
        if (refusal == null && append(evidence, type, chunk)) {
            Upload grown = upload.with(chunk, type, whole.orElse(null));
            uploads.inProgress().keep(grown);
            return UploadStatus.of(grown.evidence());
        }
        uploads.vault().eraseChunk(evidence.id(), chunk.name());
        return refused(evidence, refusal);
    }

    /**
     * @param refusal null if another call changed the row in the meantime
     */
    private UploadStatus refused(Evidence evidence, @Nullable Refusal refusal) throws IOException {
        if (refusal == Refusal.TOO_LARGE) {
            return uploads.discard(evidence, refusal);
        }
        if (refusal != null) {
            return UploadStatus.of(evidence).refused(refusal);
        }
        uploads.inProgress().forget(evidence.id());
        return read(evidence.proofId(), evidence.piece(), evidence.id())
                .map(now -> UploadStatus.of(now.evidence()).refused(Refusal.WRONG_OFFSET))
                .orElse(UploadStatus.NOT_OPEN);
    }

    /** The bytes that may still arrive plus one, so that an oversized piece is detected. */
    private long room(Evidence evidence) {
        return Math.min(Chunk.MAX_LENGTH, end(evidence) - evidence.received() + 1);
    }

    private long end(Evidence evidence) {
        return evidence.total() == Evidence.UNKNOWN ? limits.of(evidence.piece()) : evidence.total();
    }

    private @Nullable Refusal fault(Evidence evidence, Chunk chunk, @Nullable String sha256) {
        if (evidence.received() + chunk.length() > end(evidence)) {
            return Refusal.TOO_LARGE;
        }
        return sha256 == null || sha256.equals(chunk.sha256()) ? null : Refusal.WRONG_DIGEST;
    }

    private boolean append(Evidence evidence, EvidenceType type, Chunk chunk) {
        return uploads.work().run(r -> {
            boolean open = OpenUploads.lock(r, evidence).isPresent()
                    && r.evidence().append(evidence.id(), evidence.received(), chunk);
            if (open && type != evidence.type()) {
                r.evidence().identify(evidence.id(), type);
            }
            return open;
        });
    }
}

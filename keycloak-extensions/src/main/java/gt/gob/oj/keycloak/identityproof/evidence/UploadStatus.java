package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How far a piece has arrived.
 *
 * @param upload names the sending of the piece, null while none has begun
 * @param length of the whole piece, {@link Evidence#UNKNOWN} while nobody has said it
 * @param received bytes that are stored; an upload goes on from there
 * @param complete whether the piece is all there
 * @param refusal why the last bytes were not taken, or null
 */
public record UploadStatus(
        @Nullable String upload,
        long length,
        long received,
        boolean complete,
        @Nullable Refusal refusal) {

    public static final UploadStatus NOTHING = new UploadStatus(null, Evidence.UNKNOWN, 0, false, null);

    public static final UploadStatus NOT_OPEN = NOTHING.refused(Refusal.NOT_OPEN);

    public static UploadStatus of(Evidence evidence) {
        return new UploadStatus(evidence.id(), evidence.total(), evidence.received(), evidence.isComplete(), null);
    }

    public UploadStatus refused(Refusal reason) {
        return new UploadStatus(upload, length, received, complete, reason);
    }
}

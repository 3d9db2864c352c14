package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Upload progress of a piece.
 *
 * @param upload identifies the upload; null before it begins
 * @param length of the whole piece, or {@link Evidence#UNKNOWN}
 * @param received the number of stored bytes, where the upload resumes
 * @param complete whether every byte has arrived
 * @param refusal why the last bytes were rejected, or null
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

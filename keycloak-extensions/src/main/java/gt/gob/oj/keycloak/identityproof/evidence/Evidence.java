package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence of a request.
 *
 * @param id names the object in the vault
 * @param attempt the one of the request in which it was sent
 * @param total the length the sender announced, or {@link #UNKNOWN}
 * @param sha256 of the whole piece, there once every byte has arrived
 */
public record Evidence(
        String id,
        String proofId,
        int attempt,
        Piece piece,
        EvidenceType type,
        WrappedKey key,
        long total,
        long received,
        @Nullable String sha256) {

    public static final long UNKNOWN = -1;

    public boolean isComplete() {
        return sha256 != null;
    }

    /** Whether nothing has happened to the piece between the two. */
    boolean isAsFarAs(Evidence other) {
        return id.equals(other.id) && received == other.received && isComplete() == other.isComplete();
    }

    /** Whether bytes of a piece of that length are still to come. */
    boolean awaits(long length) {
        return !isComplete() && total != UNKNOWN && total == length;
    }

    public Evidence with(EvidenceType sniffed, long length) {
        return new Evidence(id, proofId, attempt, piece, sniffed, key, total, length, sha256);
    }
}

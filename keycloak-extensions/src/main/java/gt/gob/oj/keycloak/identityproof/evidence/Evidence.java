package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence of a request.
 *
 * @param id names the object in the vault
 * @param attempt the attempt of the request in which it was sent
 * @param total the length that the sender announced, or {@link #UNKNOWN}
 * @param sha256 of the whole piece; null until every byte has arrived
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

    /** Whether both describe the same upload progress. */
    boolean isAsFarAs(Evidence other) {
        return id.equals(other.id) && received == other.received && isComplete() == other.isComplete();
    }

    /** Whether a piece of that length still misses bytes. */
    boolean awaits(long length) {
        return !isComplete() && total != UNKNOWN && total == length;
    }

    public Evidence with(EvidenceType sniffed, long length) {
        return new Evidence(id, proofId, attempt, piece, sniffed, key, total, length, sha256);
    }
}

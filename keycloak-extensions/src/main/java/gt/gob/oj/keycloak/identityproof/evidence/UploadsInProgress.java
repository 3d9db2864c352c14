package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Sha256;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Uploads in progress on this node, kept in memory so that the database is not queried before each chunk and nothing is
 * read back to compute the digest. Uploads that continued on another node or began before a restart are unknown here, so
 * callers write only if the database still has the remembered state.
 */
public final class UploadsInProgress {

    private static final int MOST = 1_000;

    private final Map<String, Upload> uploads = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Upload> eldest) {
            return size() > MOST;
        }
    });

    /** The piece as it is once so many bytes are there; empty when this node knows it otherwise or not at all. */
    Optional<Upload> of(String evidenceId, long received) {
        return Optional.ofNullable(uploads.get(evidenceId)).filter(upload -> upload.evidence.received() == received);
    }

    void keep(Upload upload) {
        uploads.put(upload.evidence.id(), upload);
    }

    void forget(String evidenceId) {
        uploads.remove(evidenceId);
    }

    /**
     * @param chunks number of chunks so far
     * @param digest of all bytes so far, to be copied before it goes on; null when this node has not seen all of them
     */
    record Upload(Evidence evidence, int chunks, @Nullable MessageDigest digest) {

        static Upload begun(Evidence evidence) {
            return new Upload(evidence, 0, Sha256.digest());
        }

        boolean isOf(String proofId, Piece piece) {
            return evidence.proofId().equals(proofId) && evidence.piece() == piece;
        }

        Optional<MessageDigest> copyOfDigest() {
            return Optional.ofNullable(digest).map(Sha256::copy);
        }

        Upload with(Chunk chunk, EvidenceType type, @Nullable MessageDigest whole) {
            return new Upload(evidence.with(type, evidence.received() + chunk.length()), chunks + 1, whole);
        }
    }
}

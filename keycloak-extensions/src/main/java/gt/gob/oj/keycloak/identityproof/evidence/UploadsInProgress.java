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
 * The uploads in progress on this node. Memory saves a database query before each chunk and re-reading data for the
 * digest. Uploads that continued on another node, or began before a restart, are not in memory. Callers therefore write
 * only if the database still has the remembered state.
 */
public final class UploadsInProgress {

    private static final int MOST = 1_000;

    private final Map<String, Upload> uploads = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Upload> eldest) {
            return size() > MOST;
        }
    });

    /**
     * The upload, if it has exactly that many bytes. Empty if this node remembers another length or does not know the
     * upload.
     */
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
     * One upload.
     *
     * @param chunks the number of chunks so far
     * @param digest of all bytes so far; callers must copy it before they update it. Null if this node has not seen all
     *     bytes.
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

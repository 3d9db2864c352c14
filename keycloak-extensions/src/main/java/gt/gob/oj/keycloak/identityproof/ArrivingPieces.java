package gt.gob.oj.keycloak.identityproof;

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
public final class ArrivingPieces {

    private static final int MOST = 1_000;

    private final Map<String, Arriving> pieces = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Arriving> eldest) {
            return size() > MOST;
        }
    });

    /** The piece as it is once so many bytes are there; empty when this node knows it otherwise or not at all. */
    Optional<Arriving> of(String evidenceId, long received) {
        return Optional.ofNullable(pieces.get(evidenceId)).filter(arriving -> arriving.evidence.received() == received);
    }

    void keep(Arriving arriving) {
        pieces.put(arriving.evidence.id(), arriving);
    }

    void forget(String evidenceId) {
        pieces.remove(evidenceId);
    }

    /**
     * @param parts number of chunks so far
     * @param digest of all bytes so far, to be copied before it goes on; null when this node has not seen all of them
     */
    record Arriving(Evidence evidence, int parts, @Nullable MessageDigest digest) {

        static Arriving begun(Evidence evidence) {
            return new Arriving(evidence, 0, Sha256.digest());
        }

        boolean isOf(String proofId, Piece piece) {
            return evidence.proofId().equals(proofId) && evidence.piece() == piece;
        }

        Optional<MessageDigest> copyOfDigest() {
            return Optional.ofNullable(digest).map(Sha256::copy);
        }

        Arriving with(EvidencePart part, EvidenceType type, @Nullable MessageDigest whole) {
            return new Arriving(evidence.with(type, evidence.received() + part.length()), parts + 1, whole);
        }
    }
}

package gt.gob.oj.keycloak.identityproof;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Digests of pieces that are on their way, so that nobody has to read back what has just gone by. This node's memory
 * alone: a piece that went on elsewhere, or before a restart, is not known.
 */
public final class ReceivedDigests {

    private static final int MOST = 1_000;

    private final Map<String, Received> pieces = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Received> eldest) {
            return size() > MOST;
        }
    });

    /** Of the first bytes of the piece, to be gone on with; empty when not all of them are known. */
    Optional<MessageDigest> of(String evidenceId, long length) {
        if (length == 0) {
            return Optional.of(Sha256.digest());
        }
        return Optional.ofNullable(pieces.get(evidenceId))
                .filter(received -> received.length == length)
                .map(received -> Sha256.copy(received.digest));
    }

    void keep(String evidenceId, long length, MessageDigest digest) {
        pieces.put(evidenceId, new Received(length, digest));
    }

    void forget(String evidenceId) {
        pieces.remove(evidenceId);
    }

    private record Received(long length, MessageDigest digest) {}
}

package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.List;
import java.util.Optional;

/**
 * The stored captures of a request's attempts. Writers hold the request's lock ({@link IdentityProofs#lockCollecting}).
 */
public interface Captures {

    /** Ordered by attempt. */
    List<Capture> ofProof(String proofId);

    /** Inserts or replaces the capture of that attempt. */
    void save(Capture capture);

    /** Whether the citizen agreed to the current notice, in this attempt or an earlier one. */
    default boolean agreed(String proofId) {
        return ofProof(proofId).stream().anyMatch(Capture::agreesToNotice);
    }

    /** The capture of the current attempt, or the parts of an earlier one that remain valid. */
    default Capture current(IdentityProof proof) {
        List<Capture> known = ofProof(proof.id());
        return known.isEmpty() ? Capture.none(proof) : known.getLast().in(proof);
    }

    default Optional<Capture> find(String proofId, int attempt) {
        return ofProof(proofId).stream().filter(c -> c.attempt() == attempt).findFirst();
    }
}

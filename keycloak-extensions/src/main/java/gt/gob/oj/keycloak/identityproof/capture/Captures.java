package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.List;
import java.util.Optional;

/** What is known of the attempts' capture. Writers hold the request's lock ({@link IdentityProofs#lockCollecting}). */
public interface Captures {

    /** The first attempt first. */
    List<Capture> ofProof(String proofId);

    /** Adds it, or puts it in the place of what was known. */
    void save(Capture capture);

    /** Whether the citizen agreed to today's notice, in this attempt or an earlier one. */
    default boolean agreed(String proofId) {
        return ofProof(proofId).stream().anyMatch(Capture::agreesToNotice);
    }

    /** That of the present attempt, or what of an earlier one still holds. */
    default Capture current(IdentityProof proof) {
        List<Capture> known = ofProof(proof.id());
        return known.isEmpty() ? Capture.none(proof) : known.getLast().in(proof);
    }

    default Optional<Capture> find(String proofId, int attempt) {
        return ofProof(proofId).stream().filter(c -> c.attempt() == attempt).findFirst();
    }
}

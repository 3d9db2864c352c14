package gt.gob.oj.keycloak.identityproof;

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

    default Optional<Capture> find(String proofId, int attempt) {
        return ofProof(proofId).stream().filter(c -> c.attempt() == attempt).findFirst();
    }
}

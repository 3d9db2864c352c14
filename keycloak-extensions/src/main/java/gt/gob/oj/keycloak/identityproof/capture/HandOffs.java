package gt.gob.oj.keycloak.identityproof.capture;

import java.time.Instant;
import java.util.Optional;

/** Hand-offs to phones. Queries do not return expired hand-offs. */
public interface HandOffs {

    /** Stores the hand-off and ends the earlier ones of the request. */
    void begin(HandOff handOff, String codeHash);

    Optional<HandOff> ofCode(String realmId, String codeHash, Instant now);

    Optional<HandOff> find(String id, Instant now);

    Optional<HandOff> ofProof(String proofId, Instant now);

    /** Binds the hand-off to the first browser. False for any later one. */
    boolean open(String id, String browserHash);

    void end(String proofId);

    /** Extends an active hand-off to that instant, but never beyond its absolute expiry. */
    void prolong(String id, Instant until, Instant now);
}

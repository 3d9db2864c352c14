package gt.gob.oj.keycloak.identityproof.capture;

import java.time.Instant;
import java.util.Optional;

/** Hand-offs to phones. Those that have ended are not to be found. */
public interface HandOffs {

    /** Ends the earlier ones of the request. */
    void begin(HandOff handOff, String codeHash);

    Optional<HandOff> ofCode(String realmId, String codeHash, Instant now);

    Optional<HandOff> find(String id, Instant now);

    Optional<HandOff> ofProof(String proofId, Instant now);

    /** True for one browser only, the first. */
    boolean open(String id, String browserHash);

    void end(String proofId);

    /** Lets a hand-off that lives go on until then, and no longer than its own bound. */
    void prolong(String id, Instant until, Instant now);
}

package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored requests. A write returns false, and changes nothing, if another write came first. */
public interface IdentityProofs {

    /** The citizen's open request, or a new draft if there is none. */
    IdentityProof openOrDraft(CitizenRef citizen, Instant now);

    /** The citizen's open request. */
    Optional<IdentityProof> open(CitizenRef citizen);

    /** The citizen's last submitted request, in any state. */
    Optional<IdentityProof> lastSubmitted(CitizenRef citizen);

    /** The state of {@link #lastSubmitted}, even if the rest of the row is unreadable. Empty if it is unknown. */
    Optional<ProofState> lastSubmittedState(CitizenRef citizen);

    /** Works for unreadable requests too. Empty if the request was never submitted or the code itself is damaged. */
    Optional<String> receiptCode(String id);

    /** The id of the user whose request has this code. */
    Optional<String> applicant(String realmId, ReceiptCode code);

    /** All requests of the citizen, newest first. Unreadable rows are logged and omitted. */
    List<IdentityProof> all(CitizenRef citizen);

    Optional<IdentityProof> find(String realmId, String id);

    /** Locks the open request until the unit of work ends. */
    Optional<IdentityProof> lockOpen(CitizenRef citizen);

    /** Unlocked read of the request while it collects evidence; writers check again under the lock. */
    Optional<IdentityProof> collecting(String id);

    /** Locks the request until the unit of work ends. Empty if it does not collect evidence. */
    Optional<IdentityProof> lockCollecting(String id);

    /**
     * Locks the request that entered that state first, before that instant, and whose evidence is not erased yet. Skips
     * requests locked by another unit of work. Returns only the id: an unreadable row must also expire, and must not
     * block the rows after it.
     */
    Optional<String> lockKept(String realmId, ProofState state, Instant before);

    /** Stores the digest of the declared data. An existing digest is kept. */
    void declare(String id, String digest);

    /** Empty for requests that were never submitted. */
    Optional<String> declared(String id);

    /** Saves a state change. Only {@link StateChanges} calls it. False if the row has left the expected state. */
    boolean save(IdentityProof changed, ProofState expected);

    /** Expires the request even if its row is unreadable. Only {@link StateChanges} calls it. */
    void expire(String id, Instant at);
}

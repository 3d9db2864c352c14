package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The requests. A write returns false when another person was faster; nothing was changed then. */
public interface IdentityProofs {

    /** The citizen's open request, a new draft when there is none. */
    IdentityProof openOrDraft(CitizenRef citizen, Instant now);

    /** The citizen's open request. */
    Optional<IdentityProof> open(CitizenRef citizen);

    /** The last request the citizen sent, whatever became of it. */
    Optional<IdentityProof> lastSubmitted(CitizenRef citizen);

    /** The state of {@link #lastSubmitted}, also of a row that cannot be read otherwise; empty when it is unknown. */
    Optional<ProofState> lastSubmittedState(CitizenRef citizen);

    /** Also of a request that cannot be read otherwise; empty for one that was never sent, or when it is damaged itself. */
    Optional<String> receiptCode(String id);

    /** Every request of the citizen, newest first; unreadable rows are left out and logged. */
    List<IdentityProof> all(CitizenRef citizen);

    Optional<IdentityProof> find(String realmId, String id);

    /** The open request, locked until the end of the unit of work. */
    Optional<IdentityProof> lockOpen(CitizenRef citizen);

    /** Unlocked read of the request while it collects evidence; writers check again under the lock. */
    Optional<IdentityProof> collecting(String id);

    /** The request while it collects evidence, locked until the end of the unit of work. */
    Optional<IdentityProof> lockCollecting(String id);

    /**
     * The id of the request that has been in that state for the longest, since before then, and whose evidence was not
     * erased yet; locked until the end of the unit of work. What another unit of work holds is left out. The id alone: a
     * row that cannot be read has to end as well, and must not hold up those behind it.
     */
    Optional<String> lockKept(String realmId, ProofState state, Instant before);

    /** Keeps the digest of what the citizen declared; the first one stays. */
    void declare(String id, String digest);

    /** Empty for requests that were never sent. */
    Optional<String> declared(String id);

    /** Saves a state change, for {@link StateChanges} alone. False when the row is no longer in the expected state. */
    boolean save(IdentityProof changed, ProofState expected);

    /** Expires the request whatever else its row says; for {@link StateChanges} alone. */
    void expire(String id, Instant at);
}

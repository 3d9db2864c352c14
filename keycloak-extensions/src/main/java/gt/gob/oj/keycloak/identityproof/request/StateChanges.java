package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import java.time.Instant;
import java.util.Map;

/** The only class that changes the state of requests. It writes row, audit line and notice in one unit of work. */
public final class StateChanges {

    private final IdentityProofs proofs;
    private final Audit audit;
    private final Notices notices;

    public StateChanges(IdentityProofs proofs, Audit audit, Notices notices) {
        this.proofs = proofs;
        this.audit = audit;
        this.notices = notices;
    }

    /** False, without a change, if the request is not in the step's initial state. */
    public boolean make(IdentityProof proof, Change change) {
        if (!proof.allows(change.step()) || !proofs.save(proof.after(change), proof.state())) {
            return false;
        }
        record(proof.citizen().realmId(), proof.id(), change);
        return true;
    }

    /** Expires a locked request that collects evidence. Takes the id, because an unreadable row must expire, too. */
    public void expire(String realmId, String proofId, Instant now) {
        proofs.expire(proofId, now);
        record(realmId, proofId, Change.expire(now));
    }

    private void record(String realmId, String proofId, Change change) {
        audit.record(
                realmId, new AuditEntry(change.at(), change.by(), change.step().code(), proofId, Map.of()));
        notices.moved(realmId, proofId, change.step());
    }
}

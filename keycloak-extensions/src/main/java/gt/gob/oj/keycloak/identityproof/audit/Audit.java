package gt.gob.oj.keycloak.identityproof.audit;

import java.time.Instant;

/** The audit log: lines are added, never changed, and each seals the ones before it. */
public interface Audit {

    /** Belongs to the unit of work. From here to its end no other unit of the realm writes into the audit log: call it last. */
    void record(String realmId, AuditEntry entry);

    /** Whether the same entry of the same person was recorded since then. */
    boolean isRecorded(String realmId, AuditEntry entry, Instant since);
}

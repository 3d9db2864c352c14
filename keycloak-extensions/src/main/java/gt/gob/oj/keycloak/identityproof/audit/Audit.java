package gt.gob.oj.keycloak.identityproof.audit;

import java.time.Instant;

/** The audit log. Lines are only appended; each line seals the ones before it. */
public interface Audit {

    /**
     * Appends an entry within the unit of work. It locks the realm's audit log until the unit ends, so call it last.
     */
    void record(String realmId, AuditEntry entry);

    /** Whether the same person recorded the same entry since that instant. */
    boolean isRecorded(String realmId, AuditEntry entry, Instant since);
}

package gt.gob.oj.keycloak.identityproof;

/** The book of what was done: lines are added, never changed, and each seals the ones before it. */
public interface Audit {

    /** Belongs to the unit of work. From here to its end no other unit of the realm writes into the book: call it last. */
    void record(String realmId, AuditEntry entry);
}

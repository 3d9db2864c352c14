package gt.gob.oj.keycloak.identityproof;

import gt.gob.oj.keycloak.identityproof.UnitOfWork.Records;
import java.util.Map;

/** Makes the changes of the table, and nothing else does: the row, its event and its notice in one unit of work. */
public final class Moves {

    private Moves() {}

    /** False when the request is not (or no longer) where the step begins; then nothing was changed. */
    public static boolean make(Records records, String realmId, String proofId, Change change) {
        if (!records.proofs().apply(realmId, proofId, change)) {
            return false;
        }
        records.audit()
                .record(
                        realmId,
                        new AuditEntry(change.at(), change.by(), change.step().code(), proofId, Map.of()));
        records.notices().moved(realmId, proofId, change.step());
        return true;
    }
}

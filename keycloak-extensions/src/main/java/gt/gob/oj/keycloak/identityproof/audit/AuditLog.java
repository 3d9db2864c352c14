package gt.gob.oj.keycloak.identityproof.audit;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read access to the audit log. */
public interface AuditLog {

    /** The matching lines above that number, in ascending order. */
    List<AuditLine> after(String realmId, Filter filter, long seq, int size);

    /** The matching lines below that number, newest first. */
    List<AuditLine> before(String realmId, Filter filter, long seq, int size);

    /** Recomputes the whole chain. */
    Verification verify(String realmId);

    /**
     * Selects lines; a null field matches all lines.
     *
     * @param from inclusive
     * @param until exclusive
     */
    record Filter(
            @Nullable String proofId,
            @Nullable ReceiptCode receiptCode,
            @Nullable String actorId,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static final Filter NONE = new Filter(null, null, null, null, null, null);
    }

    /**
     * The result of verifying the chain.
     *
     * @param lines the number of valid lines, counted from the first
     * @param lastHash the hash of the last valid line; null if there is none
     * @param brokenAt the number of the first line that is changed, missing or moved; null if the chain is intact
     */
    record Verification(
            long lines, @Nullable String lastHash, @Nullable Long brokenAt) {

        public boolean intact() {
            return brokenAt == null;
        }
    }
}

package gt.gob.oj.keycloak.identityproof.audit;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log, for those who read it. */
public interface AuditLog {

    /** The lines above that number that fit, in their order. */
    List<AuditLine> after(String realmId, Filter filter, long seq, int size);

    /** The lines below that number that fit, the newest first. */
    List<AuditLine> before(String realmId, Filter filter, long seq, int size);

    /** Computes the whole chain anew. */
    Verification verify(String realmId);

    /**
     * Which lines; null for those of all.
     *
     * @param from the first moment
     * @param until the moment after the last
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
     * How far the chain holds.
     *
     * @param lines how many are good, from the first on
     * @param lastHash of the last good one, null when there is none
     * @param brokenAt the number of the first that is changed, missing or moved; null when all are good
     */
    record Verification(
            long lines, @Nullable String lastHash, @Nullable Long brokenAt) {

        public boolean intact() {
            return brokenAt == null;
        }
    }
}

package gt.gob.oj.keycloak.identityproof.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands in the audit log, whatever was done to it there.
 *
 * @param detail a JSON object of strings, names in order
 */
public record AuditLine(
        long seq,
        Instant at,
        String actorRole,
        @Nullable String actorId,
        String action,
        @Nullable String proofId,
        String detail,
        String previousHash,
        String hash) {}

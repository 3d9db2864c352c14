package gt.gob.oj.keycloak.identityproof.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored line, exactly as found, even if it was tampered with.
 *
 * @param detail a JSON object of strings, sorted by name
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

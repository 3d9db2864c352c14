package gt.gob.oj.keycloak.identityproof.audit;

import gt.gob.oj.keycloak.identityproof.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log. It holds ids and codes only, never personal data.
 *
 * @param action words joined by hyphens, for example {@code take} or {@code view}
 * @param proofId the request concerned, or null
 * @param detail codes and numbers
 */
public record AuditEntry(
        Instant at, Actor actor, String action, @Nullable String proofId, Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(detail);
    }

    /** Sorted by name, so that equal entries are stored as equal text. */
    public SortedMap<String, String> sortedDetail() {
        return new TreeMap<>(detail);
    }
}

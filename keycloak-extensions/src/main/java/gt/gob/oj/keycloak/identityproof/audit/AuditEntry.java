package gt.gob.oj.keycloak.identityproof.audit;

import gt.gob.oj.keycloak.identityproof.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log, by ids and codes only: nothing that tells something of a person.
 *
 * @param action a word with hyphens, for example {@code take} or {@code view}
 * @param proofId the request it is about, if it is about one
 * @param detail codes and numbers
 */
public record AuditEntry(
        Instant at, Actor actor, String action, @Nullable String proofId, Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(detail);
    }

    /** In the order of the names, so that equal entries look the same in the audit log. */
    public SortedMap<String, String> sortedDetail() {
        return new TreeMap<>(detail);
    }
}

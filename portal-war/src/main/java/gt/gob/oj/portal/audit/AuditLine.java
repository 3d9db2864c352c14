package gt.gob.oj.portal.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One line of the audit log: ids, codes and the seal. Only members of staff have names. */
public record AuditLine(
        long seq,
        Instant at,
        @JsonUnwrapped Actor actor,
        String action,
        @Nullable String requestId,
        Map<String, String> detail,
        String hash) {
    public AuditLine {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }

    public record Actor(
            String actorRole,
            @Nullable String actorId,
            @Nullable String actorName) {
        @Override
        public String toString() {
            return "Actor[" + actorRole + " " + actorId + "]";
        }
    }

    @Override
    public String toString() {
        return "AuditLine[" + seq + "]";
    }
}

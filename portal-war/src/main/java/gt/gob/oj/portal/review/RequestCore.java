package gt.gob.oj.portal.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the queue and the case both show of a request. */
public record RequestCore(
        String id,
        @Nullable String receiptCode,
        @JsonUnwrapped Stage stage,
        @JsonUnwrapped Applicant applicant,
        boolean assignedToMe,
        boolean assigned) {

    /**
     * Where it stands.
     *
     * @param status a code; {@code unreadable} where the row is damaged and nothing but its id and place is known
     */
    public record Stage(
            String status,
            int attempt,
            List<String> flags,
            @Nullable Instant submittedAt,
            Instant since) {
        public Stage {
            flags = List.copyOf(flags);
        }
    }

    public record Applicant(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String cui) {
        @Override
        public String toString() {
            return "Applicant";
        }
    }

    /** Whether a reviewer may take it now: it waits, or the time of whoever had it is over. */
    public boolean free() {
        return !assigned && Set.of("pending", "in_review").contains(stage.status);
    }

    public boolean unreadable() {
        return stage.status.equals("unreadable");
    }

    /** How long it has been waiting for its decision; null once nobody waits any more. */
    public @Nullable Span age() {
        return stage.submittedAt != null
                        && Set.of("pending", "in_review", "correction").contains(stage.status)
                ? Span.between(stage.submittedAt, Instant.now())
                : null;
    }

    @Override
    public String toString() {
        return "RequestCore[" + id + "]";
    }
}

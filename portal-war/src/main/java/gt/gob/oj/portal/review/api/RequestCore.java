package gt.gob.oj.portal.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data of a request that both the queue and the case show. */
public record RequestCore(
        String id,
        @Nullable String receiptCode,
        @JsonUnwrapped Stage stage,
        @JsonUnwrapped Applicant applicant,
        boolean assignedToMe,
        boolean assigned) {

    /**
     * The progress of the request.
     *
     * @param status a code; {@code unreadable} if the row is damaged and only its id and place are known
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

    /** Returns whether a reviewer may take it now: it waits, or its assignment has expired. */
    public boolean free() {
        return !assigned && Set.of("pending", "in_review").contains(stage.status);
    }

    public boolean unreadable() {
        return stage.status.equals("unreadable");
    }

    /** Returns how long it has waited for its decision; null after the decision. */
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

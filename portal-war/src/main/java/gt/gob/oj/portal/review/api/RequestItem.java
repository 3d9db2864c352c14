package gt.gob.oj.portal.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the queue. */
public record RequestItem(
        @JsonUnwrapped RequestCore core, @Nullable Instant assignedUntil, int opinions, boolean readable) {
    /** Returns how long its assignment lasts; null if it is not assigned or the assignment has expired. */
    public @Nullable Span left() {
        return core.assigned() && assignedUntil != null ? Span.between(Instant.now(), assignedUntil) : null;
    }

    @Override
    public String toString() {
        return "RequestItem[" + core.id() + "]";
    }
}

package gt.gob.oj.portal.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request as its reviewer sees it. */
public record RequestDetails(
        @JsonUnwrapped RequestCore core,
        @JsonUnwrapped Declaration declaration,
        @JsonUnwrapped Submission submission,
        @JsonUnwrapped History history,
        @JsonUnwrapped Turn turn,
        @Nullable Instant eraseAt) {

    /**
     * How the caller judges it.
     *
     * @param assignment null after the decision
     */
    public record Turn(
            @Nullable Assignment assignment,
            boolean fourEyes,
            @Nullable String transcript) {
        @Override
        public String toString() {
            return "Turn";
        }
    }

    public record Assignment(Instant until) {}

    @Override
    public String toString() {
        return "RequestDetails[" + core.id() + "]";
    }
}

package gt.gob.oj.portal.administration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done to a person, or is requested; {@code person} is null when they are gone. */
public record ActItem(
        String id,
        @Nullable PersonLine person,
        @JsonUnwrapped What what,
        @JsonUnwrapped Request request,
        @JsonUnwrapped Decision decision,
        String state) {

    /** What it does and why; {@code role} is null but for grants and revocations. */
    public record What(String kind, @Nullable String role, String reason, String words) {
        @Override
        public String toString() {
            return "What[" + kind + "]";
        }
    }

    /**
     * Who asked for it.
     *
     * @param own whether the reader did
     * @param objection why the reader may not approve it, null when they may
     */
    public record Request(
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant expiresAt,
            boolean own,
            @Nullable String objection) {
        @Override
        public String toString() {
            return "Request[" + requestedAt + "]";
        }
    }

    /** What the second administrator said of it. */
    public record Decision(
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionWords) {
        @Override
        public String toString() {
            return "Decision[" + decidedAt + "]";
        }
    }

    /** Whether its row is damaged; nothing but its id and its time is known then. */
    public boolean unreadable() {
        return state.equals("unreadable");
    }

    @Override
    public String toString() {
        return "ActItem[" + id + "]";
    }
}

package gt.gob.oj.portal.administration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An act on a person, done or requested; {@code person} is null after the account was deleted. */
public record ActItem(
        String id,
        @Nullable PersonLine person,
        @JsonUnwrapped What what,
        @JsonUnwrapped Request request,
        @JsonUnwrapped Decision decision,
        String state) {

    /** Kind and reason of the act; {@code role} is null unless it grants or revokes a role. */
    public record What(String kind, @Nullable String role, String reason, String words) {
        @Override
        public String toString() {
            return "What[" + kind + "]";
        }
    }

    /**
     * The administrator who requested it.
     *
     * @param own whether that is the reader
     * @param objection why the reader may not approve it; null if they may
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

    /** The decision of the second administrator. */
    public record Decision(
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionWords) {
        @Override
        public String toString() {
            return "Decision[" + decidedAt + "]";
        }
    }

    /** Returns whether the row is damaged; then only its id and time are known. */
    public boolean unreadable() {
        return state.equals("unreadable");
    }

    @Override
    public String toString() {
        return "ActItem[" + id + "]";
    }
}

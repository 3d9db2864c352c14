package gt.gob.oj.keycloak.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act, in JSON.
 *
 * @param person null when they are gone
 * @param objection why the caller may not approve it, null when they may
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ActView(
        String id,
        @Nullable PersonLine person,
        String kind,
        @Nullable String role,
        String reason,
        String words,
        String state,
        String requestedBy,
        String requestedAt,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        @Nullable String decisionWords,
        @Nullable String expiresAt,
        boolean own,
        @Nullable String objection) {

    private static final String UNREADABLE = "unreadable";

    /** Tells where the row is and nothing of what stands in it. */
    static ActView unreadable(String id, Instant requestedAt) {
        return new ActView(
                id,
                null,
                UNREADABLE,
                null,
                UNREADABLE,
                "",
                UNREADABLE,
                "",
                requestedAt.toString(),
                null,
                null,
                null,
                null,
                false,
                null);
    }

    @Override
    public String toString() {
        return "ActView[" + id + "]";
    }
}

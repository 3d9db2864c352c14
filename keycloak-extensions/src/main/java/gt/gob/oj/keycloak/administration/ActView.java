package gt.gob.oj.keycloak.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.administration.people.PersonLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an act.
 *
 * @param person null if the person no longer exists
 * @param objection why the caller may not approve it; null if they may
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

    /** Shows the position of the row, but none of its content. */
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

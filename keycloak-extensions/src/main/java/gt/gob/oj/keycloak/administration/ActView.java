package gt.gob.oj.keycloak.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    @Override
    public String toString() {
        return "ActView[" + id + "]";
    }
}

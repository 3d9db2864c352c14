package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the queue. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestView(
        String id,
        @Nullable String receiptCode,
        String status,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String cui,
        @Nullable String submittedAt,
        String since,
        int attempt,
        List<String> flags,
        boolean assignedToMe,
        boolean assigned,
        @Nullable String assignedUntil,
        int opinions,
        boolean readable) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page(
            List<RequestView> items,
            @Nullable String next,
            @Nullable String previous,
            Counts counts) {}

    record Counts(int pending, int inReview, int correction, int mine) {}
}

package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
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

    static final String UNREADABLE = "unreadable";

    /** Shows the position of the row, but none of its content. */
    static RequestView unreadable(Position position) {
        String submittedAt = position.submittedAt().toString();
        return new RequestView(
                position.id(),
                null,
                UNREADABLE,
                null,
                null,
                null,
                submittedAt,
                submittedAt,
                1,
                List.of(),
                false,
                false,
                null,
                0,
                false);
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Page(
            List<RequestView> items,
            @Nullable String next,
            @Nullable String previous,
            Counts counts) {}

    record Counts(int pending, int inReview, int correction, int mine) {}
}

package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the queue. */
public record RequestItem(
        String id,
        String receiptCode,
        String status,
        String givenName,
        String familyName,
        String cui,
        @Nullable Instant submittedAt,
        @Nullable Instant since,
        int attempt,
        List<String> flags,
        boolean mine,
        boolean assigned,
        int opinions) {
    public RequestItem {
        flags = List.copyOf(flags);
    }

    static RequestItem read(JsonObject answer) {
        return new RequestItem(
                answer.getString("id"),
                JsonParts.text(answer, "receiptCode"),
                answer.getString("status"),
                JsonParts.text(answer, "givenName"),
                JsonParts.text(answer, "familyName"),
                JsonParts.text(answer, "cui"),
                JsonParts.instant(answer, "submittedAt"),
                JsonParts.instant(answer, "since"),
                answer.getInt("attempt", 1),
                JsonParts.texts(answer, "flags"),
                answer.getBoolean("assignedToMe", false),
                answer.getBoolean("assigned", false),
                answer.getInt("opinions", 0));
    }

    /** Whether a reviewer may take it now. */
    public boolean free() {
        return status.equals("pending") && !assigned;
    }

    @Override
    public String toString() {
        return "RequestItem[" + id + "]";
    }
}

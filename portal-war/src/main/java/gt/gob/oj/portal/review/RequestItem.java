package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        @Nullable Instant assignedUntil,
        int opinions,
        boolean readable) {
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
                JsonParts.instant(answer, "assignedUntil"),
                answer.getInt("opinions", 0),
                answer.getBoolean("readable", false));
    }

    /** Whether a reviewer may take it now: it waits, or the time of whoever had it is over. */
    public boolean free() {
        return !assigned && (status.equals("pending") || status.equals("in_review"));
    }

    /** Whether its row is damaged; nothing but its id and its place is known then. */
    public boolean unreadable() {
        return status.equals("unreadable");
    }

    /** How long it has been waiting for its decision; null once nobody waits any more. */
    public @Nullable Span age() {
        return submittedAt == null
                        || !Set.of("pending", "in_review", "correction").contains(status)
                ? null
                : Span.between(submittedAt, Instant.now());
    }

    /** How long it stays with whoever has it; null when it is with nobody, or their time is over. */
    public @Nullable Span left() {
        return assigned && assignedUntil != null ? Span.between(Instant.now(), assignedUntil) : null;
    }

    @Override
    public String toString() {
        return "RequestItem[" + id + "]";
    }
}

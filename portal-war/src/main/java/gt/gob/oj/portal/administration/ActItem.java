package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a person, or is requested.
 *
 * @param person null when they are gone
 * @param role empty but for grants and revocations
 * @param objection why this administrator may not approve it, empty when they may
 */
public record ActItem(
        String id,
        @Nullable PersonLine person,
        String kind,
        String role,
        String reason,
        String words,
        String state,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        String decisionWords,
        @Nullable Instant expiresAt,
        boolean own,
        String objection) {

    static ActItem read(JsonObject act) {
        return new ActItem(
                act.getString("id"),
                act.isNull("person") ? null : PersonLine.read(act.getJsonObject("person")),
                act.getString("kind"),
                act.getString("role", ""),
                act.getString("reason"),
                act.getString("words"),
                act.getString("state"),
                act.getString("requestedBy"),
                Instant.parse(act.getString("requestedAt")),
                act.getString("decidedBy", ""),
                time(act, "decidedAt"),
                act.getString("decisionWords", ""),
                time(act, "expiresAt"),
                act.getBoolean("own"),
                act.getString("objection", ""));
    }

    /** Whether its row is damaged; nothing but its id and its time is known then. */
    public boolean unreadable() {
        return state.equals("unreadable");
    }

    private static @Nullable Instant time(JsonObject act, String name) {
        String text = act.getString(name, "");
        return text.isEmpty() ? null : Instant.parse(text);
    }

    @Override
    public String toString() {
        return "ActItem[" + id + "]";
    }
}

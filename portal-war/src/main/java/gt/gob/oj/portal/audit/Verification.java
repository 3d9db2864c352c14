package gt.gob.oj.portal.audit;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What the whole chain computed anew says: how many lines are good, and the first one that is not. */
public record Verification(
        boolean intact,
        long lines,
        String lastHash,
        @Nullable Long brokenAt) {
    static Verification read(JsonObject answer) {
        return new Verification(
                answer.getBoolean("intact"),
                answer.getJsonNumber("lines").longValue(),
                answer.getString("lastHash", ""),
                answer.get("brokenAt") instanceof JsonNumber number ? number.longValue() : null);
    }
}

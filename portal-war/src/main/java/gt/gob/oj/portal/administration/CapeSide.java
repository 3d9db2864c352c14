package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** One of the accounts that contradict each other; empty where it does not say. */
public record CapeSide(
        String id, String email, String givenNames, String surnames, String cui, String birthDate, boolean active) {
    static @Nullable CapeSide read(JsonObject detail, String name) {
        if (detail.getOrDefault(name, JsonValue.NULL).equals(JsonValue.NULL)) {
            return null;
        }
        JsonObject side = detail.getJsonObject(name);
        return new CapeSide(
                text(side, "id"),
                text(side, "email"),
                text(side, "givenNames"),
                text(side, "surnames"),
                text(side, "cui"),
                text(side, "birthDate"),
                side.getBoolean("active"));
    }

    private static String text(JsonObject side, String name) {
        return side.getString(name, "");
    }

    @Override
    public String toString() {
        return "CapeSide[" + id + "]";
    }
}

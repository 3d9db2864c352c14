package gt.gob.oj.portal.account;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what an answer may leave out. */
final class JsonText {
    private JsonText() {}

    static String of(JsonObject json, String name) {
        return json.getString(name, "");
    }

    static @Nullable String orNull(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : null;
    }

    static @Nullable Instant instant(JsonObject json, String name) {
        @Nullable String text = orNull(json, name);
        return text == null ? null : Instant.parse(text);
    }
}

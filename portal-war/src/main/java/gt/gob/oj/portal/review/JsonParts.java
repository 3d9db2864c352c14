package gt.gob.oj.portal.review;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what an answer of the review API may leave out. */
final class JsonParts {
    private JsonParts() {}

    static String text(JsonObject json, String name) {
        return json.getString(name, "");
    }

    static @Nullable String orNull(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : null;
    }

    static @Nullable Instant instant(JsonObject json, String name) {
        @Nullable String text = orNull(json, name);
        return text == null ? null : Instant.parse(text);
    }

    static @Nullable Double number(JsonObject json, String name) {
        return json.get(name) instanceof JsonNumber number ? number.doubleValue() : null;
    }

    static @Nullable JsonObject object(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject object ? object : null;
    }

    static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> reading) {
        return json.get(name) instanceof JsonArray array
                ? array.getValuesAs(JsonObject.class).stream().map(reading).toList()
                : List.of();
    }

    static List<String> texts(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    /** A value as people read it, whatever its type; empty for none. */
    static String shown(JsonObject json, String name) {
        return switch (json.get(name)) {
            case null -> "";
            case JsonString text -> text.getString();
            case JsonValue value -> value.equals(JsonValue.NULL) ? "" : value.toString();
        };
    }
}

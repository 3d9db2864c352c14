package gt.gob.oj.portal.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an object of the identity server's answer; what is absent or null is null, lists are empty then. */
record Answer(JsonObject json) {
    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    @Nullable String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : null;
    }

    @Nullable Integer number(String name) {
        return json.get(name) instanceof JsonNumber number ? number.intValue() : null;
    }

    double share(String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    Instant moment(String name) {
        return Instant.parse(json.getString(name));
    }

    @Nullable Instant instant(String name) {
        return text(name) == null ? null : moment(name);
    }

    /** The date in Guatemala. */
    @Nullable String day(String name) {
        return text(name) == null
                ? null
                : moment(name).atZone(GUATEMALA).toLocalDate().toString();
    }

    @Nullable Answer object(String name) {
        return json.get(name) instanceof JsonObject object ? new Answer(object) : null;
    }

    List<Answer> objects(String name) {
        return json.get(name) instanceof JsonArray array
                ? array.getValuesAs(JsonObject.class).stream().map(Answer::new).toList()
                : List.of();
    }

    List<String> texts(String name) {
        return json.get(name) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}

package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form that was posted and not accepted.
 *
 * @param reason why it is shown again; part of a message key
 * @param outcome result of the action, in the words of the form's feature; empty for none
 * @param person hash of the person who may see it again; empty for an anonymous form
 */
public record KeptForm(Fields fields, List<Problem> problems, Reason reason, String outcome, String person) {
    public enum Reason {
        MISTAKES,
        EXPIRED;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public KeptForm {
        problems = List.copyOf(problems);
    }

    String toJson() {
        JsonObjectBuilder typed = Json.createObjectBuilder();
        fields.values().forEach((name, values) -> typed.add(name, Json.createArrayBuilder(values)));
        JsonArrayBuilder told = Json.createArrayBuilder();
        problems.forEach(problem -> told.add(json(problem)));
        return Json.createObjectBuilder()
                .add("fields", typed)
                .add("problems", told)
                .add("reason", reason.name())
                .add("outcome", outcome)
                .add("person", person)
                .build()
                .toString();
    }

    static KeptForm fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, List<String>> typed = json.getJsonObject("fields").entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> strings(field.getValue())));
            return new KeptForm(
                    new Fields(typed),
                    json.getJsonArray("problems").getValuesAs(KeptForm::problem),
                    Reason.valueOf(json.getString("reason")),
                    json.getString("outcome"),
                    json.getString("person"));
        }
    }

    private static JsonObjectBuilder json(Problem problem) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Object value : problem.values()) {
            if (value instanceof Number number) {
                values.add(number.longValue());
            } else {
                values.add(value.toString());
            }
        }
        return Json.createObjectBuilder()
                .add("field", problem.field())
                .add("key", problem.key())
                .add("values", values);
    }

    private static Problem problem(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Problem(
                json.getString("field"),
                json.getString("key"),
                json.getJsonArray("values").getValuesAs(KeptForm::plain));
    }

    private static Object plain(JsonValue value) {
        return value instanceof JsonNumber number ? number.longValue() : ((JsonString) value).getString();
    }

    private static List<String> strings(JsonValue value) {
        return ((JsonArray) value).getValuesAs(JsonString::getString);
    }

    @Override
    public String toString() {
        return "KeptForm[" + reason + "]";
    }
}

package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generates an answer from its schema in which every field has a value, and alternative values for each field. */
final class ApiSample {
    private final ApiFile api;
    private final Map<String, String> alternatives = new HashMap<>();
    private int count = 100;

    ApiSample(ApiFile api) {
        this.api = api;
    }

    JsonNode of(JsonNode described) {
        JsonNode schema = api.merged(described);
        return switch (ApiFile.type(schema)) {
            case "array" -> new ArrayNode(JsonNodeFactory.instance).add(of(schema.path("items")));
            case "boolean" -> BooleanNode.FALSE;
            case "integer" -> new IntNode(count++);
            case "number" -> new DoubleNode(0.25);
            case "string" -> text(schema);
            default -> object(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(one -> object.set(one.getKey(), of(one.getValue())));
        if (schema.path("additionalProperties").isObject()) {
            object.set("name", of(schema.path("additionalProperties")));
        }
        return object;
    }

    private TextNode text(JsonNode schema) {
        if (schema.has("enum")) {
            List<String> codes =
                    schema.path("enum").valueStream().map(JsonNode::asText).toList();
            for (int i = 0; i < codes.size(); i++) {
                alternatives.put(codes.get(i), codes.get((i + 1) % codes.size()));
            }
            return new TextNode(codes.getFirst());
        }
        return new TextNode(
                switch (schema.path("format").asText()) {
                    case "date-time" ->
                        Instant.parse("2031-01-01T12:00:00Z")
                                .plus(count++, ChronoUnit.DAYS)
                                .toString();
                    case "date" -> LocalDate.of(1931, 1, 1).plusDays(count++).toString();
                    default -> "zq" + count++;
                });
    }

    /** Returns another value of the same field. */
    JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.booleanValue());
        }
        if (value.isInt()) {
            return new IntNode(value.intValue() + 377);
        }
        if (value.isNumber()) {
            return new DoubleNode(value.doubleValue() + 0.5);
        }
        String text = value.asText();
        if (alternatives.containsKey(text)) {
            return new TextNode(alternatives.get(text));
        }
        return new TextNode(
                text.matches("\\d{4}-.*T.*Z")
                        ? Instant.parse(text).plus(400, ChronoUnit.DAYS).toString()
                        : text.matches("\\d{4}-\\d{2}-\\d{2}")
                                ? LocalDate.parse(text).plusDays(400).toString()
                                : "qz-" + text);
    }
}

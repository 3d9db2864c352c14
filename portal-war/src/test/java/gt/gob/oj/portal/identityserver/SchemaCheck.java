package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares records with their schemas and collects the fields that no record reads. */
final class SchemaCheck {
    private static final Map<Class<?>, Set<String>> FITTING = Map.of(
            String.class, Set.of("string", "string enum", "string uuid"),
            Instant.class, Set.of("string date-time"),
            LocalDate.class, Set.of("string date"),
            int.class, Set.of("integer"),
            Integer.class, Set.of("integer"),
            long.class, Set.of("integer", "integer int64"),
            Long.class, Set.of("integer", "integer int64"),
            double.class, Set.of("number"),
            Double.class, Set.of("number"),
            boolean.class, Set.of("boolean"));

    private final ApiFile api;
    final Set<String> faults = new TreeSet<>();
    final Set<String> unread = new TreeSet<>();

    SchemaCheck(ApiFile api) {
        this.api = api;
    }

    /** Checks an answer: a component is nullable if and only if the schema allows its absence. */
    void answer(AnnotatedType type, JsonNode schema, String place) {
        compare(type, api.merged(schema), place, true);
    }

    /** Checks a body, which may omit what is not required. */
    void body(AnnotatedType type, JsonNode schema, String place) {
        compare(type, api.merged(schema), place, false);
    }

    private void compare(AnnotatedType type, JsonNode schema, String place, boolean answers) {
        Class<?> raw = raw(type);
        if (raw.isRecord()) {
            record(raw, schema, answers);
        } else if (raw == List.class) {
            expect("array", schema, place);
            compare(argument(type, 0), api.merged(schema.path("items")), place + "[]", answers);
        } else if (raw == Map.class) {
            expect("object", schema, place);
            compare(argument(type, 1), api.merged(schema.path("additionalProperties")), place + "{}", answers);
        } else if (raw.isEnum()) {
            codes(raw, schema, place);
        } else if (!FITTING.getOrDefault(raw, Set.of()).contains(kind(schema))) {
            faults.add(place + " is " + raw.getSimpleName() + " and should be " + kind(schema));
        }
    }

    private void record(Class<?> record, JsonNode schema, boolean answers) {
        String name = record.getSimpleName();
        Map<String, RecordComponent> components =
                components(record).collect(Collectors.toMap(SchemaCheck::name, one -> one));
        components.forEach((field, component) -> {
            JsonNode property = schema.path("properties").path(field);
            if (property.isMissingNode()) {
                faults.add(name + "." + field + " is not described");
                return;
            }
            boolean absent = api.mayBeNull(property) || !api.isRequired(schema, field);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (answers && absent != nullable) {
                faults.add(name + "." + field + (absent ? " may be null" : " is never null"));
            }
            compare(component.getAnnotatedType(), api.merged(property), name + "." + field, answers);
        });
        schema.path("properties").fieldNames().forEachRemaining(field -> {
            if (!components.containsKey(field) && answers) {
                unread.add(name + "." + field);
            } else if (!components.containsKey(field) && schema.has("required") && api.isRequired(schema, field)) {
                faults.add(name + " lacks " + field);
            }
        });
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    /** Checks that every code of the schema has a constant. */
    private void codes(Class<?> codes, JsonNode schema, String place) {
        Set<String> known = Stream.of(codes.getFields())
                .map(constant -> constant.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .collect(Collectors.toSet());
        schema.path("enum")
                .valueStream()
                .map(JsonNode::asText)
                .filter(code -> !known.contains(code))
                .forEach(code -> faults.add(place + " lacks " + code));
        if (!schema.has("enum")) {
            faults.add(place + " should be " + kind(schema));
        }
    }

    private static String name(RecordComponent component) {
        @Nullable JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return name == null ? component.getName() : name.value();
    }

    private void expect(String type, JsonNode schema, String place) {
        if (!ApiFile.type(schema).equals(type)) {
            faults.add(place + " should be " + kind(schema));
        }
    }

    private static String kind(JsonNode schema) {
        String refinement = schema.has("enum") ? "enum" : schema.path("format").asText();
        return (ApiFile.type(schema) + " " + refinement).strip();
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof java.lang.reflect.ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) type.getType();
    }
}

package gt.gob.oj.keycloak.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI file {@code docs/NAME.openapi.yaml}, with accessors for comparisons. */
public record ApiDescription(JsonNode json) {

    private static final Set<String> NO_METHODS = Set.of("parameters", "servers");

    public static ApiDescription of(String name) {
        try (var yaml = Files.newInputStream(java.nio.file.Path.of("../docs/" + name + ".openapi.yaml"))) {
            return new ApiDescription(new ObjectMapper(new YAMLFactory()).readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By method and path, for example {@code get /requests}. */
    public Map<String, JsonNode> operations() {
        return json.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> !NO_METHODS.contains(method.getKey()))
                        .map(method -> Map.entry(method.getKey() + " " + path.getKey(), method.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The operations of a resource class, named like {@link #operations()}. */
    public static Stream<String> operations(String base, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .flatMap(a -> Optional.ofNullable(a.annotationType().getAnnotation(HttpMethod.class)).stream())
                        .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " " + base
                                + Optional.ofNullable(method.getAnnotation(Path.class))
                                        .map(path -> "/" + path.value().replaceAll(": [^}]*}", "}"))
                                        .orElse("")));
    }

    /** The properties of a schema, including those of the schemas it combines. */
    public Set<String> fields(String schema) {
        Set<String> names = new TreeSet<>();
        collect(json.at("/components/schemas/" + schema), names);
        return names;
    }

    private void collect(JsonNode schema, Set<String> into) {
        schema.path("properties").fieldNames().forEachRemaining(into::add);
        for (JsonNode part : schema.path("allOf")) {
            collect(part.has("$ref") ? json.at(part.path("$ref").asText().substring(1)) : part, into);
        }
    }

    /** The components of a record, which are the properties of its JSON. */
    public static Set<String> components(Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of an array. */
    public List<String> texts(String pointer) {
        return StreamSupport.stream(json.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

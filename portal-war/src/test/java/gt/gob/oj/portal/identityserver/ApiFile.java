package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An OpenAPI file of {@code docs}, read for tests. */
final class ApiFile {
    private final JsonNode root;

    private ApiFile(JsonNode root) {
        this.root = root;
    }

    static ApiFile read(String name) {
        try {
            return new ApiFile(new YAMLMapper()
                    .readTree(Path.of("../docs/" + name + ".openapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a missing node if the file does not describe the operation. */
    JsonNode operation(String verb, String path) {
        return root.at("/paths").path(path).path(verb);
    }

    /** Returns the parameters of the path and of the operation, resolved. */
    List<JsonNode> parameters(String verb, String path) {
        JsonNode shared = root.at("/paths").path(path).path("parameters");
        return Stream.of(shared, operation(verb, path).path("parameters"))
                .flatMap(JsonNode::valueStream)
                .map(this::resolved)
                .toList();
    }

    /**
     * Returns the statuses from 400 on. A file that describes them once, for all operations, does so in its own
     * description.
     */
    Set<Integer> refusals(String verb, String path) {
        Set<Integer> listed = new TreeSet<>();
        operation(verb, path).path("responses").fieldNames().forEachRemaining(status -> {
            if (Integer.parseInt(status) >= 400) {
                listed.add(Integer.valueOf(status));
            }
        });
        if (listed.isEmpty()) {
            java.util.regex.Pattern.compile("\\b4\\d\\d\\b")
                    .matcher(root.at("/info/description").asText())
                    .results()
                    .forEach(status -> listed.add(Integer.valueOf(status.group())));
        }
        return listed;
    }

    JsonNode schema(String name) {
        return merged(root.at("/components/schemas").path(name));
    }

    /** Returns the schema of a successful answer: that of the first content type that has one. */
    JsonNode answer(String verb, String path) {
        JsonNode ok = resolved(operation(verb, path).path("responses").path("200"));
        return ok.path("content")
                .valueStream()
                .map(content -> content.path("schema"))
                .findFirst()
                .orElse(root.path("nothing"));
    }

    JsonNode body(String verb, String path, String type) {
        return operation(verb, path)
                .path("requestBody")
                .path("content")
                .path(type)
                .path("schema");
    }

    /** Resolves references, nullable alternatives and {@code allOf} into one object with {@code properties}. */
    JsonNode merged(JsonNode schema) {
        JsonNode real = resolved(schema);
        if (real.has("allOf")) {
            ObjectNode whole = YAMLMapper.builder().build().createObjectNode();
            ObjectNode properties = whole.putObject("properties");
            real.path("allOf").valueStream().map(this::merged).forEach(part -> {
                part.path("properties")
                        .properties()
                        .forEach(property -> properties.set(property.getKey(), property.getValue()));
                part.path("required").forEach(whole.withArray("required")::add);
            });
            return whole;
        }
        return alternatives(real)
                .filter(one -> !one.path("type").asText().equals("null"))
                .findFirst()
                .map(this::merged)
                .orElse(real);
    }

    boolean mayBeNull(JsonNode schema) {
        JsonNode real = resolved(schema);
        return Stream.concat(
                        real.path("type").isArray() ? real.path("type").valueStream() : Stream.of(real.path("type")),
                        alternatives(real).map(one -> one.path("type")))
                .anyMatch(type -> type.asText().equals("null"));
    }

    /** In a file that marks no field as required, every field is required. */
    boolean isRequired(JsonNode schema, String property) {
        return root.at("/components/schemas").valueStream().noneMatch(one -> one.has("required"))
                || schema.path("required")
                        .valueStream()
                        .anyMatch(name -> name.asText().equals(property));
    }

    /** Returns the type without {@code null}. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asText)
                        .filter(one -> !one.equals("null"))
                        .findFirst()
                        .orElse("")
                : type.asText(schema.has("enum") ? "string" : "");
    }

    private Stream<JsonNode> alternatives(JsonNode schema) {
        return Stream.of("anyOf", "oneOf")
                .flatMap(name -> schema.path(name).valueStream())
                .map(this::resolved);
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.path("$ref").asText().substring(1))) : node;
    }
}

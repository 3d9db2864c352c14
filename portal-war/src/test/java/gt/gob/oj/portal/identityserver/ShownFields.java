package gt.gob.oj.portal.identityserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds fields of an answer that no page shows. It generates an answer from its schema and changes one field at a time;
 * the pages must change too. So it detects a field that is lost between the answer and the page.
 */
public final class ShownFields {
    private final ApiSample sample;
    private final JsonNode answer;

    private ShownFields(ApiSample sample, JsonNode answer) {
        this.sample = sample;
        this.answer = answer;
    }

    /** Generates from a schema of the file. */
    public static ShownFields of(String file, String schema) {
        ApiFile api = ApiFile.read(file);
        return of(api, api.schema(schema));
    }

    /** Generates from the answer of an operation. */
    public static ShownFields ofAnswer(String file, String verb, String path) {
        ApiFile api = ApiFile.read(file);
        return of(api, api.answer(verb, path));
    }

    private static ShownFields of(ApiFile api, JsonNode schema) {
        ApiSample sample = new ApiSample(api);
        return new ShownFields(sample, sample.of(schema));
    }

    /** Returns a variant with other values: JSON by pointer. */
    public ShownFields with(Map<String, String> values) {
        JsonNode changed = answer.deepCopy();
        values.forEach((pointer, json) -> set(changed, pointer, WireSample.tree(json)));
        return new ShownFields(sample, changed);
    }

    /** Returns JSON pointers to the fields that change no page, in no variant of the answer. */
    public static Set<String> hidden(Function<String, String> pages, ShownFields whole, ShownFields... variants) {
        Set<String> hidden = leaves("", whole.answer).collect(Collectors.toCollection(TreeSet::new));
        hidden.removeAll(whole.seen(pages));
        Stream.of(variants).map(one -> one.seen(pages)).forEach(hidden::removeAll);
        return hidden;
    }

    private Set<String> seen(Function<String, String> pages) {
        String before = pages.apply(answer.toString());
        assertThat(before).isNotEmpty();
        return leaves("", answer)
                .filter(pointer -> !answer.at(pointer).isNull())
                .filter(pointer -> !pages.apply(changed(pointer)).equals(before))
                .collect(Collectors.toSet());
    }

    private String changed(String pointer) {
        JsonNode changed = answer.deepCopy();
        set(changed, pointer, sample.other(answer.at(pointer)));
        return changed.toString();
    }

    private static void set(JsonNode whole, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = whole.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
    }

    private static Stream<String> leaves(String pointer, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(one -> leaves(pointer + "/" + one.getKey(), one.getValue()));
        }
        return node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> leaves(pointer + "/" + i, node.get(i)))
                : Stream.of(pointer);
    }
}

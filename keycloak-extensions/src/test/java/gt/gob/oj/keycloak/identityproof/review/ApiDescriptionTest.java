package gt.gob.oj.keycloak.identityproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.audit.AuditResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/identity-proof.openapi.yaml says what the code does. */
class ApiDescriptionTest {

    private final JsonNode api = read();

    @Test
    void describes_every_path_and_method_and_no_other() {
        Set<String> described = new TreeSet<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!Set.of("parameters", "servers").contains(method)) {
                        described.add(method + " " + path.getKey());
                    }
                }));
        Set<String> built = Stream.of(IdentityProofResource.class, AuditResource.class)
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(m -> m.isAnnotationPresent(Path.class))
                .map(m -> Arrays.stream(m.getAnnotations())
                                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                                .filter(a -> a != null)
                                .map(a -> a.value().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining())
                        + " /" + m.getAnnotation(Path.class).value())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(built);
    }

    @Test
    void names_every_field() {
        assertThat(fields("OwnState")).isEqualTo(components(OwnState.class));
        assertThat(fields("Request")).isEqualTo(components(RequestView.class));
        Set<String> details = fields("Request");
        names(api.at("/components/schemas/RequestDetails/allOf/1/properties"), details);
        assertThat(details).isEqualTo(components(RequestView.Details.class));
    }

    @Test
    void knows_the_states_and_pieces() {
        assertThat(api.at("/components/schemas/RequestStatus/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(ProofState.values())
                        .filter(s -> s != ProofState.DRAFT)
                        .map(ProofState::code)
                        .toList());
        assertThat(api.at("/components/schemas/Piece/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Piece.values()).map(Piece::code).toList());
    }

    private Set<String> fields(String schema) {
        Set<String> names = new TreeSet<>();
        names(api.at("/components/schemas/" + schema + "/properties"), names);
        return names;
    }

    private static void names(JsonNode object, Set<String> into) {
        object.fieldNames().forEachRemaining(into::add);
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try (var yaml = Files.newInputStream(java.nio.file.Path.of("../docs/identity-proof.openapi.yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

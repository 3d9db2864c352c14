package gt.gob.oj.keycloak.identityproof.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gt.gob.oj.keycloak.identityproof.Piece;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** docs/identity-capture.openapi.yaml says what the code does, and together with the review API everything is described. */
class CaptureDescriptionTest {

    private static final Map<String, Class<?>> RESOURCES = Map.of(
            IdentityUploadResourceFactory.ID, IdentityUploadResource.class,
            ChallengeResourceFactory.ID, ChallengeResource.class,
            HandOffResourceFactory.ID, HandOffResource.class);

    @Test
    void describes_every_path_and_method_and_no_other() throws IOException {
        Set<String> built = RESOURCES.entrySet().stream()
                .flatMap(entry -> operations("/" + entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described().keySet()).isEqualTo(built);
    }

    @Test
    void says_of_each_operation_who_may_call_it() throws IOException {
        assertThat(described())
                .allSatisfy((name, operation) ->
                        assertThat(operation.path("x-access").asText()).as(name).isIn("upload", "sign-in", "link"));
    }

    @Test
    void knows_every_piece() throws IOException {
        assertThat(read("identity-capture").at("/components/parameters/Piece/schema/enum"))
                .map(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Piece.values()).map(Piece::code).toList());
    }

    @Test
    void every_resource_of_the_feature_is_in_one_of_the_two_descriptions() throws IOException {
        String texts = Files.readString(file("identity-capture")) + Files.readString(file("identity-proof"));
        List<String> ids = ServiceLoader.load(RealmResourceProviderFactory.class).stream()
                .filter(provider -> provider.type().getPackageName().contains(".identityproof."))
                .map(provider -> provider.get().getId())
                .toList();

        assertThat(ids)
                .hasSizeGreaterThan(RESOURCES.size())
                .allSatisfy(id -> assertThat(texts).containsAnyOf("{realm}/" + id + "\"", "\n  /" + id + ":\n"));
    }

    private static Stream<String> operations(String base, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .flatMap(a -> Optional.ofNullable(a.annotationType().getAnnotation(HttpMethod.class)).stream())
                        .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " " + base
                                + Optional.ofNullable(method.getAnnotation(Path.class))
                                        .map(path -> "/" + path.value().replaceAll(": [^}]*}", "}"))
                                        .orElse("")));
    }

    private static Map<String, JsonNode> described() throws IOException {
        return read("identity-capture").path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .map(method -> Map.entry(method.getKey() + " " + path.getKey(), method.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(file(name).toFile());
    }

    private static java.nio.file.Path file(String name) {
        return java.nio.file.Path.of("../docs/" + name + ".openapi.yaml");
    }
}

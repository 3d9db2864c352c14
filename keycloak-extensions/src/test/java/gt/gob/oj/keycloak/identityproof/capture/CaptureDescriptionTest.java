package gt.gob.oj.keycloak.identityproof.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.ApiDescription;
import gt.gob.oj.keycloak.identityproof.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** docs/identity-capture.openapi.yaml says what the code does, and together with the review API everything is described. */
class CaptureDescriptionTest {

    private static final Map<String, Class<?>> RESOURCES = Map.of(
            IdentityUploadResourceFactory.ID, IdentityUploadResource.class,
            ChallengeResourceFactory.ID, ChallengeResource.class,
            HandOffResourceFactory.ID, HandOffResource.class);

    private static final ApiDescription API = ApiDescription.of("identity-capture");

    @Test
    void describes_every_path_and_method_and_no_other() {
        Set<String> built = RESOURCES.entrySet().stream()
                .flatMap(entry -> ApiDescription.operations("/" + entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(API.operations().keySet()).isEqualTo(built);
    }

    @Test
    void says_of_each_operation_who_may_call_it() {
        assertThat(API.operations())
                .allSatisfy((name, operation) ->
                        assertThat(operation.path("x-access").asText()).as(name).isIn("upload", "sign-in", "link"));
    }

    @Test
    void knows_every_piece() {
        assertThat(API.texts("/components/parameters/Piece/schema/enum"))
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

    private static java.nio.file.Path file(String name) {
        return java.nio.file.Path.of("../docs/" + name + ".openapi.yaml");
    }
}

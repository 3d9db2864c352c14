package gt.gob.oj.keycloak.identityproof.capture.upload;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.page.PieceBoxes;
import gt.gob.oj.keycloak.identityproof.capture.phone.HandOffResource;
import gt.gob.oj.keycloak.rest.ApiDescriptionContract;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/**
 * docs/identity-capture.openapi.yaml describes the API. Each resource of the feature is in one of the two descriptions.
 */
class CaptureDescriptionTest extends ApiDescriptionContract {

    CaptureDescriptionTest() {
        super("identity-capture");
    }

    @Override
    protected Map<Class<?>, String> resources() {
        return Map.of(
                IdentityUploadResource.class, "/" + PieceBoxes.UPLOAD,
                ChallengeResource.class, "/" + PieceBoxes.CHALLENGE,
                HandOffResource.class, "/" + PieceBoxes.HAND_OFF);
    }

    @Override
    protected Set<String> access() {
        return Set.of("upload", "sign-in", "link");
    }

    @Test
    void description_lists_every_piece() {
        assertThat(api.texts("/components/parameters/Piece/schema/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Piece.values()).map(Piece::code).toList());
    }

    @Test
    void every_resource_is_in_one_of_the_two_descriptions() throws IOException {
        String texts = Files.readString(file("identity-capture")) + Files.readString(file("identity-proof"));
        List<String> ids = ServiceLoader.load(RealmResourceProviderFactory.class).stream()
                .filter(provider -> provider.type().getPackageName().contains(".identityproof."))
                .map(provider -> provider.get().getId())
                .toList();

        assertThat(ids)
                .hasSizeGreaterThan(resources().size())
                .allSatisfy(id -> assertThat(texts).containsAnyOf("{realm}/" + id + "\"", "\n  /" + id + ":\n"));
    }

    private static java.nio.file.Path file(String name) {
        return java.nio.file.Path.of("../docs/" + name + ".openapi.yaml");
    }
}

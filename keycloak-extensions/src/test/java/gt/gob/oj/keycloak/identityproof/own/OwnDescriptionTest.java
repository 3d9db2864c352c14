package gt.gob.oj.keycloak.identityproof.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnDescriptionTest {

    @ParameterizedTest
    @MethodSource
    void the_description_names_every_field(String schema, Class<?> view) throws IOException {
        JsonNode api = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../docs/identity-proof.openapi.yaml").toFile());

        assertThat(api.at("/components/schemas/" + schema + "/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(view.getRecordComponents())
                        .map(c -> c.getName())
                        .toList());
    }

    static List<Arguments> the_description_names_every_field() {
        return List.of(
                Arguments.of("OwnState", OwnState.class),
                Arguments.of("OwnCorrection", OwnState.Correction.class),
                Arguments.of("OwnView", OwnState.View.class),
                Arguments.of("OwnDraft", OwnState.Draft.class));
    }
}

package gt.gob.oj.keycloak.identityproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/identity-proof.openapi.yaml names the fields that auditors get. */
class AuditDescriptionTest {

    private final JsonNode api = read();

    @ParameterizedTest
    @CsvSource({"AuditLine,LineView", "AuditVerification,VerificationView"})
    void names_every_field(String schema, String view) throws ClassNotFoundException {
        Class<?> type = Class.forName(getClass().getPackageName() + "." + view);

        assertThat(api.at("/components/schemas/" + schema + "/properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(c -> c.getName())
                        .toList());
    }

    @Test
    void names_every_filter() {
        assertThat(api.at("/paths/~1lines/get/parameters").size())
                .isEqualTo(LinesQuery.class.getRecordComponents().length);
    }

    private static JsonNode read() {
        try (var yaml = Files.newInputStream(Path.of("../docs/identity-proof.openapi.yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

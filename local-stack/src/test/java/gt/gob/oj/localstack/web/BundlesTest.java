package gt.gob.oj.localstack.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"mail", "sampleapps"})
    void both_languages_have_the_same_keys(String room) throws IOException {
        assertThat(keys(room, "messages.properties")).isEqualTo(keys(room, "messages_en.properties"));
    }

    private static Set<String> keys(String room, String file) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(
                        BundlesTest.class.getResourceAsStream("/gt/gob/oj/localstack/" + room + "/" + file)),
                UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }
}

package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_language_has_the_same_keys_and_no_empty_text() throws IOException {
        Properties spanish = messages("es");
        Properties english = messages("en");
        assertThat(english.stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(spanish.stringPropertyNames());
        assertThat(spanish.values()).doesNotContain("");
        assertThat(english.values()).doesNotContain("");
    }

    private static Properties messages(String language) throws IOException {
        String name = "/theme-resources/messages/messages_" + language + ".properties";
        try (var stream = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name), name)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return messages;
        }
    }
}

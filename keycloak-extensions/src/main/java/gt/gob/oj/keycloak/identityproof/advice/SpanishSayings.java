package gt.gob.oj.keycloak.identityproof.advice;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.capture.Prompt;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The prompts as the video page shows them. Citizens say them in Spanish, whatever the page's language. */
public final class SpanishSayings implements PromptTexts {

    private static final String BUNDLE = "/theme-resources/messages/messages_es.properties";

    private static final class Once {
        static final SpanishSayings SAYINGS = load();
    }

    private final Properties messages;

    private SpanishSayings(Properties messages) {
        this.messages = messages;
    }

    public static SpanishSayings get() {
        return Once.SAYINGS;
    }

    @Override
    public String text(Prompt prompt, String value) {
        String pattern = messages.getProperty("identityProof.video.prompt." + prompt.code());
        return new MessageFormat(pattern, Locale.of("es", "GT")).format(new Object[] {value});
    }

    private static SpanishSayings load() {
        Properties messages = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(SpanishSayings.class.getResourceAsStream(BUNDLE)), UTF_8)) {
            messages.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SpanishSayings(messages);
    }
}

package gt.gob.oj.themes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    private static final Pattern USED_KEY = Pattern.compile("msg\\(\"([^\"]+)\"[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void spanish_and_english_have_the_same_keys(String theme) {
        assertThat(ThemeFiles.messages(bundle(theme, "en")).stringPropertyNames())
                .isEqualTo(ThemeFiles.messages(bundle(theme, "es")).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void no_message_is_empty_or_malformed(String theme) {
        for (String language : Set.of("es", "en")) {
            ThemeFiles.messages(bundle(theme, language)).forEach((key, text) -> {
                assertThat((String) text).as("%s %s", language, key).isNotBlank();
                assertThat(new MessageFormat((String) text)).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void every_message_key_of_a_template_exists(String theme) {
        Path directory = ThemeFiles.ROOT.resolve(Path.of("theme", "oj", theme));
        Set<String> used = ThemeFiles.templates(ThemeFiles.ROOT).stream()
                .filter(file -> file.startsWith(directory))
                .map(file -> ThemeFiles.read(file).replaceAll("(?s)<#--.*?-->", ""))
                .flatMap(text -> USED_KEY.matcher(text).results())
                .map(MatchResult::group)
                .map(call -> call.replaceAll(USED_KEY.pattern(), "$1"))
                .collect(toSet());

        assertThat(ThemeFiles.messages(bundle(theme, "es")).stringPropertyNames())
                .containsAll(used);
    }

    private static Path bundle(String theme, String language) {
        return ThemeFiles.ROOT.resolve(
                Path.of("theme", "oj", theme, "messages", "messages_" + language + ".properties"));
    }
}

package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/gt/gob/oj/portal");
    private static final Pattern KEY = Pattern.compile("msg\\(\"([a-zA-Z0-9.-]+)\"[,)]");
    private static final Pattern TEXT = Pattern.compile(">([^<>$]*\\p{L}[^<>$]*)<");

    static Stream<Path> features() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(Files::isDirectory).toList().stream();
        }
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".ftl")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void spanish_and_english_have_the_same_keys(Path feature) throws IOException {
        assertThat(read(feature, "es").stringPropertyNames())
                .isEqualTo(read(feature, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("features")
    void no_text_is_empty(Path feature) throws IOException {
        assertThat(read(feature, "es").values())
                .noneMatch(text -> text.toString().isBlank());
        assertThat(read(feature, "en").values())
                .noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_key_of_a_template_exists(Path template) throws IOException {
        Properties own = read(template.getParent(), "es");
        Properties common = read(RESOURCES.resolve("page"), "es");
        List<String> keys = KEY.matcher(Files.readString(template))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(keys).allMatch(key -> own.containsKey(key) || common.containsKey(key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_contains_text_of_its_own(Path template) throws IOException {
        String markup = Files.readString(template)
                .replaceAll("(?s)<#--.*?-->", "")
                .replaceAll("(?s)<#[^>]*>|</#[^>]*>|<@[^>]*>|</@[^>]*>", "")
                .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll("(?s)<code>.*?</code>", "");
        assertThat(TEXT.matcher(markup).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_contains_inline_script_or_style(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern("<style|style=|\\son[a-z]+=|javascript:|<script>");
    }

    private static Properties read(Path feature, String language) throws IOException {
        Properties texts = new Properties();
        Path file = feature.resolve("messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}

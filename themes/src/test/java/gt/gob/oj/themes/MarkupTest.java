package gt.gob.oj.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MarkupTest {

    /** The pages that the extensions bring use the same components. */
    private static final Path OF_EXTENSIONS = Path.of("../keycloak-extensions/src/main/resources/theme-resources");

    static Stream<Path> templates() {
        return Stream.of(ThemeFiles.ROOT, OF_EXTENSIONS).flatMap(root -> ThemeFiles.templates(root).stream());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_contain_no_text_of_their_own(Path template) {
        String text = ThemeFiles.read(template)
                .replaceAll("(?s)<#--.*?-->|<script.*?</script>|->", "")
                .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll("</?[#@](?:[^>\"']|\"[^\"]*\"|'[^']*')*>", "")
                .replaceAll("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", "")
                .replaceAll("[\\w-]+=\"[^\"]*\"", "");

        assertThat(text).doesNotContainPattern("\\p{L}");
        assertThat(ThemeFiles.read(template)).doesNotContainPattern("<@[^>]* (label|title|text|hint|legend)=\"\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void pages_contain_no_inline_script_or_style(Path template) {
        if (template.toString().contains("email")) return;

        assertThat(ThemeFiles.read(template))
                .doesNotContainPattern("<script(?![^>]*(src=|importmap|application/json))")
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern(" on[a-z]+=\"");
    }
}

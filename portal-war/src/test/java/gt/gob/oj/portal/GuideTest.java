package gt.gob.oj.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/guide.md leads from each sentence, field and button of the guide to a page and a journey. */
class GuideTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Path PROJECT = Path.of("..");

    @Test
    void all_words_of_the_guide_are_texts_of_our_pages() {
        String texts = files("src/main/resources", "messages_es.properties")
                .map(GuideTest::read)
                .map(text -> text.replaceAll("<[^>\n]*>", ""))
                .collect(Collectors.joining("\n"));

        assertThat(cells(1)).hasSizeGreaterThan(80);
        assertThat(cells(1)).filteredOn(words -> !texts.contains(words)).isEmpty();
    }

    @Test
    void every_line_names_a_journey_that_exists() {
        List<String> journeys = files("journeys/src/test/java", ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(cells(3)).hasSameSizeAs(lines()).isSubsetOf(journeys);
    }

    /** The quoted texts of a column. */
    private static List<String> cells(int column) {
        return lines().stream()
                .map(line -> line.split("\\|", -1)[column])
                .flatMap(cell -> QUOTED.matcher(cell).results())
                .map(MatchResult::group)
                .map(text -> text.replace("`", ""))
                .toList();
    }

    private static List<String> lines() {
        return read(PROJECT.resolve("docs/guide.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| words"))
                .toList();
    }

    private static Stream<Path> files(String inside, String ending) {
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file ->
                            file.toString().contains(inside) && !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package gt.gob.oj.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reference/tables.md names the tables that the migrations create. */
class TablesTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "tables.md");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources");

    @Test
    void the_document_names_every_table() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(matches(page.substring(page.indexOf("## The portal's database")), "`([a-z_]+)` \\("))
                .isEqualTo(made());
    }

    private static Set<String> made() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path migration :
                    files.filter(file -> file.toString().endsWith(".sql")).toList()) {
                tables.addAll(matches(Files.readString(migration), "CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)"));
            }
        }
        return tables;
    }

    private static Set<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

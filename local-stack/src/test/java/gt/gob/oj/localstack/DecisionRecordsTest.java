package gt.gob.oj.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decision records are numbered without gaps, have a status and a date, and appear in the list. */
class DecisionRecordsTest {

    private static final Path RECORDS = Path.of("..", "docs", "adr");

    @Test
    void records_are_numbered_without_gaps() throws IOException {
        List<Path> records = records();

        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
        }
    }

    @Test
    void each_record_has_title_status_date_and_text() throws IOException {
        List<Path> records = records();

        for (int i = 0; i < records.size(); i++) {
            assertThat(Files.readString(records.get(i)))
                    .as(records.get(i).toString())
                    .matches("(?s)# %d\\. [^\\n]+\\n\\n(Accepted|Superseded), \\d{4}-\\d{2}-\\d{2}\\..{100,}"
                            .formatted(i + 1));
        }
    }

    @Test
    void the_list_links_to_each_record_and_every_link_has_a_target() throws IOException {
        assertThat(links(RECORDS.resolve("README.md")))
                .containsExactlyElementsOf(records().stream()
                        .map(record -> record.getFileName().toString())
                        .toList());
        for (Path record : records()) {
            assertThat(links(record))
                    .allSatisfy(link -> assertThat(record.resolveSibling(link)).exists());
        }
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static List<String> links(Path record) throws IOException {
        return Pattern.compile("\\]\\((\\d{4}-[^)#]+)\\)")
                .matcher(Files.readString(record))
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}

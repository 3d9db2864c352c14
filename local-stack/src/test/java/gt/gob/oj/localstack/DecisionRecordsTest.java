package gt.gob.oj.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decision records are numbered without gaps, dated, say their status, and can be found from the architecture. */
class DecisionRecordsTest {

    private static final Path DOCS = Path.of("..", "docs");

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
    void the_architecture_links_to_each_record_and_no_link_leads_nowhere() throws IOException {
        String architecture = Files.readString(DOCS.resolve("architecture.md"));

        assertThat(records().stream().map(record -> "adr/" + record.getFileName()))
                .allSatisfy(link -> assertThat(architecture).contains("(" + link + ")"));
        for (Path record : records()) {
            assertThat(links(record))
                    .allSatisfy(link -> assertThat(record.resolveSibling(link)).exists());
        }
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("adr"))) {
            return files.sorted().toList();
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

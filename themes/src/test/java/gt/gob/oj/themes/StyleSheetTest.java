package gt.gob.oj.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class StyleSheetTest {

    private static final Path SHEET = ThemeFiles.ROOT.resolve(Path.of("shared", "oj.css"));

    @Test
    void a_phone_downloads_at_most_12_kilobytes_of_style() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(Files.readAllBytes(SHEET));
        }
        assertThat(compressed.size()).isLessThanOrEqualTo(12 * 1024);
    }

    @Test
    void the_style_sheet_contains_nothing_of_another_government_or_server() {
        assertThat(ThemeFiles.read(SHEET)).doesNotContain("GDS Transport", "url(http", "crown");
    }
}

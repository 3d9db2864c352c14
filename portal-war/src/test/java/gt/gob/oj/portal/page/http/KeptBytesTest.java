package gt.gob.oj.portal.page.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class KeptBytesTest {

    private static final int LONG = 3 * 1024 * 1024;

    @Test
    void bytes_of_any_length_are_returned_unchanged() throws IOException {
        for (int length : new int[] {0, 1, 100_000, 512 * 1024, 512 * 1024 + 1, LONG}) {
            byte[] answer = new byte[length];
            for (int i = 0; i < length; i++) {
                answer[i] = (byte) (i * 31);
            }
            try (KeptBytes kept = new KeptBytes()) {
                for (int at = 0; at < length; at += 8_191) {
                    kept.write(answer, at, Math.min(8_191, length - at));
                }
                assertThat(kept.length()).isEqualTo(length);
                try (InputStream back = kept.read()) {
                    assertThat(back.readAllBytes()).isEqualTo(answer);
                }
            }
        }
    }

    @Test
    void a_failure_page_replaces_what_was_written_before() throws IOException {
        try (KeptBytes kept = new KeptBytes()) {
            kept.write(new byte[LONG], 0, LONG);
            kept.clear();
            kept.write("after".getBytes(UTF_8), 0, 5);

            try (InputStream back = kept.read()) {
                assertThat(back.readAllBytes()).isEqualTo("after".getBytes(UTF_8));
            }
        }
    }

    @Test
    void the_file_contains_nothing_readable() throws IOException {
        byte[] secret = "x".repeat(1000).getBytes(UTF_8);
        try (SealedFile file = SealedFile.create()) {
            file.write(secret, 0, secret.length);

            byte[] onDisk = file.sealed();
            assertThat(onDisk).hasSameSizeAs(secret).isNotEqualTo(secret);
            assertThat(new String(onDisk, UTF_8)).doesNotContain("xxxxxxxx");
            assertThat(file.read().readAllBytes()).isEqualTo(secret);
        }
    }
}

package gt.gob.oj.localstack.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String COLOURED = "\u001b[1;31mpart\u001b[m\r\u0007 two";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(bytes, true, UTF_8));

    @Test
    void printed_lines_have_no_control_characters() {
        progress.say(COLOURED);
        progress.step(COLOURED, () -> "done");

        assertThat(bytes.toString(UTF_8))
                .startsWith("part two\n  ✓ part two (")
                .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    }
}

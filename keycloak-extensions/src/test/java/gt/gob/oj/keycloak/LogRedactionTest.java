package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogRedactionTest {

    private static final String CATEGORY = "oj.discretion";

    private final Exception refusal = new IllegalStateException("550 no such user <quien@example.com>");
    private final List<LogRecord> lines = new ArrayList<>();
    private final Logger log = Logger.getLogger(CATEGORY);

    LogRedactionTest() {
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    @Test
    void removes_the_cause_of_matching_lines_only() {
        LogRedaction.hideCauses(CATEGORY, "KC-SERVICES0029");

        log.log(Level.SEVERE, "KC-SERVICES0029: Failed to send email", refusal);
        log.log(Level.SEVERE, "KC-SERVICES0001: Something else", refusal);

        assertThat(lines).extracting(LogRecord::getThrown).containsExactly(null, refusal);
    }

    @Test
    void silences_a_category() {
        LogRedaction.silence(CATEGORY);

        log.warning("quien@example.com");

        assertThat(lines).isEmpty();
    }
}

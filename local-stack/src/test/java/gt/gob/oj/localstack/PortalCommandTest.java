package gt.gob.oj.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code portal} in a folder of its own, with a fake build that writes colours. */
@Tag("slow")
class PortalCommandTest {

    private static final String COLOURED = "\\033[1;31m[ERROR]\\033[m\\r broken\\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aCheckout() throws IOException {
        Files.copy(Path.of("../portal"), folder.resolve("portal"));
        Files.writeString(
                Files.createDirectory(folder.resolve("bin")).resolve("mvn"),
                "#!/bin/sh\nprintf '" + COLOURED + "'\nexit 1\n");
        assertThat(folder.resolve("bin/mvn").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void output_of_the_benchmark_build_goes_to_its_log_only() throws Exception {
        var program = new ProcessBuilder("bash", "portal", "bench")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        program.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));

        var running = program.start();
        var printed = new String(running.getInputStream().readAllBytes(), UTF_8);

        assertThat(running.waitFor()).isOne();
        assertThat(printed).contains("The build of the benchmarks failed").doesNotContainPattern("[\\p{Cc}&&[^\n]]");
        assertThat(folder.resolve(".local/logs/bench-build.log")).content(UTF_8).contains("\u001b[1;31m");
    }
}

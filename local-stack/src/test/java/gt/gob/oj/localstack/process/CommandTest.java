package gt.gob.oj.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    Path folder;

    @Test
    void a_failing_program_is_reported_with_its_log() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> run("echo so; exit 3"))
                .withMessageContaining("sh ended with code 3")
                .withMessageContaining("program.log");
        assertThat(folder.resolve("program.log")).hasContent("so");
    }

    @Test
    void an_interrupted_caller_leaves_no_process_running() throws Exception {
        var failure = new AtomicReference<Throwable>();
        var caller = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, thrown) -> failure.set(thrown))
                .start(() -> run("sleep 300 & echo $! > unfinished; mv unfinished child; wait"));
        while (!Files.exists(folder.resolve("child"))) {
            Thread.onSpinWait();
        }
        var child = ProcessHandle.of(
                        Long.parseLong(Files.readString(folder.resolve("child")).strip()))
                .orElseThrow();

        caller.interrupt();

        child.onExit().get(10, TimeUnit.SECONDS);
        caller.join();
        assertThat(failure.get()).isInstanceOf(Problem.class).hasMessageContaining("Interrupted");
    }

    private void run(String script) {
        Command.run(folder, Map.of(), folder.resolve("program.log"), List.of("sh", "-c", script));
    }
}

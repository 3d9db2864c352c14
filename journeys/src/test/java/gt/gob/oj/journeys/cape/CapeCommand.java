package gt.gob.oj.journeys.cape;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.RunningStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** {@code ./portal cape …} as a process. */
record CapeCommand(Process process, Path output) {

    static CapeCommand start(RunningStack stack, String what) throws IOException {
        Path output = Files.createTempFile("cape-", ".txt");
        return new CapeCommand(
                stack.maintenance("cape", what)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** Returns the output of the command after it has ended without an error. */
    static String run(RunningStack stack, String what) throws IOException, InterruptedException {
        return start(stack, what).end();
    }

    String end() throws IOException, InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
        String said = said();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** Kills the process with {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    String said() throws IOException {
        String said = Files.readString(output);
        Files.delete(output);
        return said;
    }
}

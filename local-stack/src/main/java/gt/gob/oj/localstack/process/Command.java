package gt.gob.oj.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a short-lived program to its end. */
public final class Command {
    private Command() {}

    /**
     * Runs the program and writes its output to the log file. If the caller is interrupted or this process is asked to
     * end, the program and its child processes are ended too.
     *
     * @throws Problem if it cannot be started or its exit code is not 0
     */
    public static void run(Path directory, Map<String, String> environment, Path log, List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var code = await(builder.start());
            if (code != 0) {
                throw new Problem("%s ended with code %d; see %s"
                        .formatted(Path.of(command.getFirst()).getFileName(), code, log));
            }
        } catch (IOException e) {
            throw new Problem("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while running " + command.getFirst(), e);
        }
    }

    private static int await(Process program) throws InterruptedException {
        var end = new Thread(() -> end(program));
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return program.waitFor();
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
            end(program);
        }
    }

    private static void end(Process program) {
        program.descendants().forEach(ProcessHandle::destroy);
        program.destroy();
    }

    /** Runs the program on the caller's terminal and returns its exit code. */
    public static int show(ProcessBuilder program) {
        var name = program.command().getFirst();
        try {
            return program.inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Problem("Cannot run " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while running " + name, e);
        }
    }

    /** Returns whether the program can be run and exits with 0. */
    public static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package gt.gob.oj.keycloak.identityproof.inspection.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of the machine: with limits that the kernel holds, behind everything else, without the server's
 * environment, without a shell. What it writes goes to files of its folder.
 */
final class LimitedProcess {

    private static final int MOST_TOLD = 256 * 1024;

    private LimitedProcess() {}

    /** How it ended and what it said. */
    record Ended(int code, String out, String errors) {

        boolean well() {
            return code == 0;
        }
    }

    /** Ends with code -1 when its time was over. */
    static Ended run(Path folder, ProcessLimits limits, String tool, List<String> arguments)
            throws IOException, ToolMissing {
        List<String> command = new ArrayList<>(List.of(
                path("prlimit"),
                "--as=" + limits.memory(),
                // More than the time on the clock, or a program could be ended by the kernel first; 0 would end all.
                "--cpu=" + (limits.time().toSeconds() + 1),
                "--fsize=" + limits.output(),
                "--nofile=64",
                "--core=0",
                path("setpriv"),
                "--no-new-privs",
                path("nice"),
                "-n",
                "10",
                path(tool)));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "out-", ".txt");
        Path errors = Files.createTempFile(folder, "err-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", "/usr/local/bin:/usr/bin:/bin",
                        "LC_ALL", "C.UTF-8",
                        "HOME", folder.toString(),
                        "TMPDIR", folder.toString(),
                        "OMP_THREAD_LIMIT", "1"));
        int code = await(builder.start(), limits);
        Ended ended = new Ended(code, head(out), head(errors));
        Files.deleteIfExists(out);
        Files.deleteIfExists(errors);
        return ended;
    }

    private static String path(String tool) throws ToolMissing {
        return Tools.find(tool).orElseThrow(() -> new ToolMissing(tool)).toString();
    }

    private static int await(Process process, ProcessLimits limits) throws IOException {
        try {
            return process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server is going down");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(MOST_TOLD), UTF_8);
        }
    }
}

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
 * Runs a local program with kernel-enforced limits and low priority, without a shell and without the server's
 * environment. Its output goes to files in its folder.
 */
final class LimitedProcess {

    private static final int MAX_OUTPUT = 256 * 1024;

    private LimitedProcess() {}

    /** The exit code and the output. */
    record Ended(int code, String out, String errors) {

        boolean well() {
            return code == 0;
        }
    }

    /** Returns exit code -1 after a timeout. */
    static Ended run(Path folder, ProcessLimits limits, String tool, List<String> arguments)
            throws IOException, ToolMissing {
        List<String> command = new ArrayList<>(List.of(
                path("prlimit"),
                "--as=" + limits.memory(),
                // One second more than the wall-clock limit: otherwise the kernel could kill a program first, and a
                // limit of 0 would kill every program.
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
            throw new InterruptedIOException("the server is shutting down");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(MAX_OUTPUT), UTF_8);
        }
    }
}

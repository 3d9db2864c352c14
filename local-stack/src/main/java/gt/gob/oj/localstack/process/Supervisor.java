package gt.gob.oj.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts and stops services. They run in sessions of their own, so that they survive Ctrl-C and the death of the
 * launcher. The next launcher finds them by their pid files, and processes without one by a mark in their environment.
 */
public final class Supervisor {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int LOG_TAIL = 25;

    private final Path runDirectory;
    private final Path logDirectory;

    public Supervisor(Path runDirectory, Path logDirectory) {
        this.runDirectory = runDirectory;
        this.logDirectory = logDirectory;
    }

    /** Returns whether the service runs with this content and answers. */
    public boolean isUpToDate(Service service) {
        return pidFile(service.name())
                .read()
                .filter(entry -> entry.fingerprint().equals(service.fingerprint()))
                .filter(entry -> isReady(service))
                .isPresent();
    }

    /** Returns the process that must end to stop the service, even if a launch left it behind without a pid file. */
    public Optional<ProcessHandle> process(String name) {
        return pidFile(name)
                .read()
                .map(PidFile.Entry::process)
                .or(() -> family(name).server());
    }

    public Path log(String name) {
        return logDirectory.resolve(name + ".log");
    }

    /**
     * Starts the service and returns when it is ready.
     *
     * @throws Problem if a port is taken, or the process ends early or is not ready within five minutes
     */
    public void start(Service service) {
        service.ports().forEach(port -> requireFree(service.name(), port));
        service.beforeStart().run();
        var process = launch(service);
        pidFile(service.name()).write(process.toHandle(), service.fingerprint());
        awaitReady(service, process);
        // A shell may have started the server and wait for it; ending the shell would not end the server.
        family(service.name())
                .server()
                .ifPresent(server -> pidFile(service.name()).write(server, service.fingerprint()));
    }

    /** Asks the process and its child processes to end, and kills them after thirty seconds. */
    public void stop(String name, String signal) {
        var all = all(name);
        process(name).ifPresent(process -> Processes.signal(process, signal));
        if (!Processes.hasEnded(all, STOP_LIMIT)) {
            Processes.endAtOnce(all);
        }
        Processes.endAtOnce(all(name));
        pidFile(name).delete();
    }

    /** Kills the process and its child processes with {@code kill -9}, like a fault of the machine. */
    public void kill(String name) {
        Processes.endAtOnce(all(name));
        pidFile(name).delete();
    }

    /** If no marks can be read, uses the descendants of the known process. */
    private List<ProcessHandle> all(String name) {
        var descendants =
                process(name).stream().flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)));
        return Stream.concat(descendants, family(name).members().stream())
                .distinct()
                .toList();
    }

    private Family family(String name) {
        return new Family(
                runDirectory.toAbsolutePath().normalize().resolve(name).toString());
    }

    private Process launch(Service service) {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(service.command());
        var builder = new ProcessBuilder(command)
                .directory(service.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(service.environment());
        builder.environment().putAll(family(service.name()).environment());
        try {
            Files.createDirectories(logDirectory);
            builder.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(log(service.name()).toFile()));
            return builder.start();
        } catch (IOException e) {
            throw new Problem("Cannot start " + service.name() + ": " + e.getMessage(), e);
        }
    }

    private void awaitReady(Service service, Process process) {
        var deadline = Instant.now().plus(START_LIMIT);
        while (!isReady(service)) {
            if (Processes.hasEnded(List.of(process.toHandle()), Duration.ofMillis(200))) {
                throw new Problem("%s ended with code %d while it was starting; the end of %s says:%n%s"
                        .formatted(service.name(), process.exitValue(), log(service.name()), tail(service.name())));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Problem("%s was not ready after %d s; the end of %s says:%n%s"
                        .formatted(service.name(), START_LIMIT.toSeconds(), log(service.name()), tail(service.name())));
            }
        }
    }

    /** Returns the last lines of a service's log, for messages. */
    public String tail(String name) {
        try (var lines = Files.lines(log(name))) {
            var all = lines.toList();
            return Printable.of(String.join("\n", all.subList(Math.max(0, all.size() - LOG_TAIL), all.size())));
        } catch (IOException | java.io.UncheckedIOException e) {
            return "(no log)";
        }
    }

    private static boolean isReady(Service service) {
        try {
            return service.readiness().reached();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while waiting for " + service.name(), e);
        }
    }

    private static void requireFree(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Problem(
                    "Port %d, which %s needs, is in use: free it or move it (./portal help lists the variables)."
                            .formatted(port, name),
                    e);
        }
    }

    private PidFile pidFile(String name) {
        return new PidFile(runDirectory.resolve(name + ".pid"));
    }
}

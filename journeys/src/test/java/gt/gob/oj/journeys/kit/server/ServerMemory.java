package gt.gob.oj.journeys.kit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of a server, as the kernel counts it. */
public final class ServerMemory {

    private ServerMemory() {}

    /** Returns the KiB of the largest process among this one and its children, because a start script may run first. */
    public static long residentKiB(long processId) {
        ProcessHandle first = ProcessHandle.of(processId).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .mapToLong(process -> ofOne(process.pid()))
                .max()
                .orElseThrow();
    }

    private static long ofOne(long processId) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(processId), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

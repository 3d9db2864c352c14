package gt.gob.oj.bench.upload;

import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Peak resident memory of a server, as the kernel counts it. */
record PeakMemory(long processId) {

    /** Uses the largest process among the server's, because a start script may run first. */
    static PeakMemory of(LocalStack stack, String server) {
        var first = stack.supervisor().process(server).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .map(process -> new PeakMemory(process.pid()))
                .max(Comparator.comparingDouble(PeakMemory::megabytes))
                .orElseThrow();
    }

    /** Resets the peak. */
    void reset() throws IOException {
        Files.writeString(file("clear_refs"), "5");
    }

    double megabytes() {
        try (var lines = Files.lines(file("status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        } catch (IOException e) {
            throw new Problem("Cannot read the memory of process " + processId, e);
        }
    }

    private Path file(String name) {
        return Path.of("/proc", Long.toString(processId), name);
    }
}

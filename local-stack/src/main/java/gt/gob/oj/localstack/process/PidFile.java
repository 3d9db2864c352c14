package gt.gob.oj.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Records a process beyond the life of its launcher: id, start time and fingerprint on one line each. The start time
 * distinguishes the recorded process from another one with a reused id.
 */
record PidFile(Path path) {
    record Entry(ProcessHandle process, String fingerprint) {}

    void write(ProcessHandle process, String fingerprint) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, process.pid() + "\n" + startOf(process) + "\n" + fingerprint + "\n");
        } catch (IOException e) {
            throw new Problem("Cannot write " + path + ": is the disk full or the folder read-only?", e);
        }
    }

    /** Returns the living process that the file names; empty if there is none. */
    Optional<Entry> read() {
        try {
            var lines = Files.readAllLines(path);
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(lines.get(1)))
                    .map(process -> new Entry(process, lines.get(2)));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new Problem("Cannot delete " + path, e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}

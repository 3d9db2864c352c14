package gt.gob.oj.keycloak.identityproof.maintenance;

import java.io.PrintStream;
import java.time.Duration;

/** Reports the progress of a long command at intervals. */
final class Progress {

    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final PrintStream out;
    private long objects;
    private long bytes;
    private long lastReport = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void add(long length) {
        objects++;
        bytes += length;
        if (System.nanoTime() - lastReport > INTERVAL) {
            lastReport = System.nanoTime();
            out.printf("… %d objects, %d MB%n", objects, bytes / 1_048_576);
        }
    }

    long objects() {
        return objects;
    }

    long bytes() {
        return bytes;
    }
}

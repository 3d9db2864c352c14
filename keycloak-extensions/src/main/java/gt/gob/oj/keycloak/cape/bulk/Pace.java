package gt.gob.oj.keycloak.cape.bulk;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Reports the progress and speed of a long command at intervals. */
final class Pace {

    private static final long INTERVAL = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private long lastReport = begin;

    Pace(PrintStream out) {
        this.out = out;
    }

    /**
     * @param all the total; 0 while it is unknown
     */
    void tell(long done, long all, String what) {
        if (System.nanoTime() - lastReport > INTERVAL) {
            lastReport = System.nanoTime();
            out.printf(
                    Locale.ROOT,
                    "… %,d%s %s, %,d a second%n",
                    done,
                    all == 0 ? "" : String.format(Locale.ROOT, " of %,d", all),
                    what,
                    perSecond(done));
        }
    }

    long perSecond(long done) {
        return Math.round(done / Math.max(seconds(), 0.001));
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}

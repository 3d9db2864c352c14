package gt.gob.oj.localstack.process;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows progress to a waiting person: a line when a step takes long, and a line when it is done. */
public final class Progress {
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final PrintStream out;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(Printable.of(line));
    }

    /** A step without a result. */
    public interface Step {
        void run() throws Exception;
    }

    /** Like {@link #step}, for a step without a result. */
    public void run(String label, Step step) {
        step(label, () -> {
            step.run();
            return label;
        });
    }

    /** Runs the step and reports its end and duration; every ten seconds it reports that the step still runs. */
    public <T> T step(String label, Callable<T> step) {
        var begin = Instant.now();
        var reminder = clock.scheduleAtFixedRate(
                () -> say("  … %s (%d s)".formatted(label, since(begin).toSeconds())),
                QUIET.toSeconds(),
                QUIET.toSeconds(),
                TimeUnit.SECONDS);
        try {
            var result = step.call();
            say("  ✓ %s (%.1f s)".formatted(label, since(begin).toMillis() / 1000.0));
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Problem(label + " failed: " + e, e);
        } finally {
            reminder.cancel(false);
        }
    }

    private static Duration since(Instant begin) {
        return Duration.between(begin, Instant.now());
    }
}

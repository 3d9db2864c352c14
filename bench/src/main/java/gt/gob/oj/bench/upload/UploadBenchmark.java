package gt.gob.oj.bench.upload;

import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.bench.Script;
import gt.gob.oj.bench.slow.SlowBenchmark;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A long video compared with a short one, and with an encrypted copy of it. */
public final class UploadBenchmark implements Benchmark {

    private static final int MEGABYTE = 1_000_000;
    private static final int SHORT = 5 * MEGABYTE;
    private static final int LONG = 200 * MEGABYTE;
    private static final int WARM_UP = 8;
    private static final int PEOPLE = 5;

    private int uploads;
    private static final int RUNS = 5;
    private static final double MOST_MEMORY = 1.1;
    private static final double LEAST_SPEED = 0.7;

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public String purpose() {
        return "Upload of %d MB against %d MB: peak memory of Keycloak; against a copy with AES-256-GCM: speed, best of %d"
                .formatted(LONG / MEGABYTE, SHORT / MEGABYTE, RUNS);
    }

    @Override
    public StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.bench(root, environment);
    }

    @Override
    public Result run(LocalStack stack, Progress progress) {
        try (var copy = new SealedCopy(stack.settings().data())) {
            var page = new UploadPage(stack.settings());
            new Script(SlowBenchmark.class, "citizens.sql")
                    .run(stack.postgres().connect("keycloak"), Map.of("count", PEOPLE));
            var memory = PeakMemory.of(stack, "keycloak");
            progress.step("warming up", () -> upload(page, LONG, WARM_UP));
            Cost few = progress.step("%d of %d MB".formatted(RUNS, SHORT / MEGABYTE), () -> cost(page, SHORT, memory));
            Cost many = progress.step("%d of %d MB".formatted(RUNS, LONG / MEGABYTE), () -> cost(page, LONG, memory));
            double peer = progress.step("%d copies".formatted(RUNS), () -> copy.best(LONG, RUNS));
            return result(few, many, peer);
        } catch (IOException | SQLException e) {
            throw new Problem("Cannot measure: " + e.getMessage(), e);
        } finally {
            stack.reset(progress);
        }
    }

    /** People take turns, because each may send a dozen of the longest videos a day. */
    private String nextPerson() {
        return "slow" + (uploads++ % PEOPLE + 1) + "@example.com";
    }

    private Cost cost(UploadPage page, int length, PeakMemory memory) throws Exception {
        memory.reset();
        double best = upload(page, length, RUNS);
        return new Cost(best, memory.megabytes());
    }

    /** Returns megabytes per second, from the first byte sent to the acknowledgement of the whole with its digest. */
    private double upload(UploadPage page, int length, int times) throws Exception {
        double best = 0;
        for (int i = 0; i < times; i++) {
            var upload = new Upload(page.access(nextPerson()));
            long nanos = upload.send(length);
            upload.startOver();
            best = Math.max(best, length / (double) MEGABYTE / nanos * 1e9);
        }
        return best;
    }

    private static Result result(Cost few, Cost many, double peer) {
        double memory = many.megabytes() / few.megabytes();
        double speed = many.speed() / peer;
        var rows = List.of(
                row("upload of %d MB".formatted(SHORT / MEGABYTE), few),
                row("upload of %d MB".formatted(LONG / MEGABYTE), many),
                List.of("copy of %d MB".formatted(LONG / MEGABYTE), "", "%.0f".formatted(peer)),
                List.of("  long : short", "%.2f".formatted(memory), "%.2f".formatted(many.speed() / few.speed())),
                List.of("  upload : copy", "", "%.2f".formatted(speed)));
        var missed = new ArrayList<String>();
        if (memory > MOST_MEMORY) {
            missed.add("The ratio of the peak memory is %.2f, the goal is %.1f.".formatted(memory, MOST_MEMORY));
        }
        if (speed < LEAST_SPEED) {
            missed.add("The ratio of the speed is %.2f, the goal is %.1f.".formatted(speed, LEAST_SPEED));
        }
        return new Result(List.of("what", "peak MB", "MB/s"), rows, missed);
    }

    private static List<String> row(String label, Cost cost) {
        return List.of(label, "%.0f".formatted(cost.megabytes()), "%.0f".formatted(cost.speed()));
    }

    private record Cost(double speed, double megabytes) {}
}

package gt.gob.oj.bench.registration;

import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Registers people one after the other, in a realm of a thousand people and then of a million. */
public final class RegistrationBenchmark implements Benchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_500;
    private static final double MOST = 1.2;

    private int serial = 10_000_000;

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public String purpose() {
        return "Registration, form and link, with %,d people against %,d: time of the server for %d each"
                .formatted(MANY, FEW, MEASURED);
    }

    @Override
    public StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.bench(root, environment);
    }

    @Override
    public Result run(LocalStack stack, Progress progress) {
        try {
            var few = measured(stack, FEW, progress);
            var many = measured(stack, MANY, progress);
            double ratio = many.at(99) / few.at(99);
            var rows = List.of(
                    row("%,d people".formatted(FEW), few),
                    row("%,d people".formatted(MANY), many),
                    List.of("  ratio", ratio(many, few, 50), ratio(many, few, 95), "%.2f".formatted(ratio)));
            var missed = new ArrayList<String>();
            if (ratio > MOST) {
                missed.add("The ratio of the p99 is %.2f, the goal is %.1f.".formatted(ratio, MOST));
            }
            return new Result(List.of("people", "p50 ms", "p95 ms", "p99 ms"), rows, missed);
        } finally {
            stack.reset(progress);
        }
    }

    private Percentiles measured(LocalStack stack, int people, Progress progress) {
        new Crowd(stack, progress).growTo(people);
        progress.step("warming up", () -> register(stack.settings(), WARM_UP));
        return new Percentiles(progress.step(
                "%d registrations among %,d".formatted(MEASURED, people), () -> register(stack.settings(), MEASURED)));
    }

    private List<Long> register(StackSettings settings, int times) throws Exception {
        var nanos = new ArrayList<Long>();
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < times; i++) {
                serial = Serials.issuable(serial + 1);
                nanos.add(new Newcomer(settings, http, serial).register());
            }
        }
        return nanos;
    }

    private static List<String> row(String label, Percentiles times) {
        return List.of(
                label, "%.0f".formatted(times.at(50)), "%.0f".formatted(times.at(95)), "%.0f".formatted(times.at(99)));
    }

    private static String ratio(Percentiles many, Percentiles few, int percent) {
        return "%.2f".formatted(many.at(percent) / few.at(percent));
    }
}

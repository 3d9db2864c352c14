package gt.gob.oj.bench;

import gt.gob.oj.bench.cape.CapeBenchmark;
import gt.gob.oj.bench.jobs.JobsBenchmark;
import gt.gob.oj.bench.pages.PagesBenchmark;
import gt.gob.oj.bench.queue.QueueBenchmark;
import gt.gob.oj.bench.registration.RegistrationBenchmark;
import gt.gob.oj.bench.slow.SlowBenchmark;
import gt.gob.oj.bench.upload.UploadBenchmark;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Printable;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * The command {@code ./portal bench}: starts what is not running, measures, prints a table, and stops what it started.
 * Exits with 1 if a goal is missed.
 */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Path root =
                Path.of(System.getProperty("portal.root", ".")).toAbsolutePath().normalize();
        List<Benchmark> benchmarks = List.of(
                new PagesBenchmark(root),
                new RegistrationBenchmark(),
                new UploadBenchmark(),
                new SlowBenchmark(),
                new QueueBenchmark(),
                new CapeBenchmark(),
                new JobsBenchmark());
        String name = arguments.length == 0 ? "" : arguments[0];
        try {
            System.exit(benchmarks.stream()
                    .filter(benchmark -> benchmark.name().equals(name))
                    .findAny()
                    .map(benchmark -> run(benchmark, root))
                    .orElseGet(() -> list(benchmarks, name)));
        } catch (Problem problem) {
            System.err.println("portal: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static int run(Benchmark benchmark, Path root) {
        var progress = new Progress(System.out);
        var stack = new LocalStack(benchmark.stack(root, System.getenv()));
        stopAtTheEnd(stack);
        stack.up(progress);
        Result result = benchmark.run(stack, progress);
        System.out.println(Printable.of("\n" + benchmark.purpose() + "\n\n" + result));
        return result.reached() ? 0 : 1;
    }

    /** Stops the servers that this command started, even if the benchmark is interrupted. */
    private static void stopAtTheEnd(LocalStack stack) {
        List<String> found = stack.running();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stack.running().stream()
                        .filter(name -> !found.contains(name))
                        .forEach(stack::stop)));
    }

    private static int list(List<Benchmark> benchmarks, String name) {
        benchmarks.forEach(
                benchmark -> System.out.printf("./portal bench %-14s %s%n", benchmark.name(), benchmark.purpose()));
        if (name.isEmpty()) {
            return 0;
        }
        throw new Problem("There is no benchmark " + name + ".");
    }
}

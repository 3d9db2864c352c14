package gt.gob.oj.bench.queue;

import com.google.gson.JsonObject;
import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.bench.registration.Crowd;
import gt.gob.oj.bench.registration.Percentiles;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pages of the reviewers' desk with a thousand requests of different citizens, and then with a million. */
public final class QueueBenchmark implements Benchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;
    private static final double MOST = 1.2;

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public String purpose() {
        return "A page of the desk with %,d requests against %,d: time of the server, %d pages of each kind"
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
            var rows = new ArrayList<List<String>>();
            var missed = new ArrayList<String>();
            few.forEach((page, before) -> {
                var after = Objects.requireNonNull(many.get(page));
                double ratio = after.at(50) / before.at(50);
                rows.add(List.of(
                        page, ms(before, 50), ms(before, 95), ms(after, 50), ms(after, 95), "%.2f".formatted(ratio)));
                if (ratio > MOST) {
                    missed.add("%s takes %.2f times as long, the goal is %.1f.".formatted(page, ratio, MOST));
                }
            });
            return new Result(List.of("page", "1k p50 ms", "p95", "1M p50 ms", "p95", "ratio of p50"), rows, missed);
        } finally {
            stack.reset(progress);
        }
    }

    private static Map<String, Percentiles> measured(LocalStack stack, int requests, Progress progress) {
        new Crowd(stack, progress).growTo(requests);
        var queue = new Requests(stack);
        progress.run("%,d requests".formatted(requests), () -> {
            queue.giveEachCitizenOne();
        });
        var times = new LinkedHashMap<String, Percentiles>();
        try (var reviewer = new Reviewer(stack)) {
            var pages = pages(reviewer, queue);
            progress.run("warming up", () -> {
                for (var page : pages.values()) {
                    reviewer.asks(page, WARM_UP);
                }
            });
            pages.forEach((name, page) -> times.put(
                    name,
                    new Percentiles(progress.step(
                            "%s among %,d".formatted(name, requests), () -> reviewer.asks(page, MEASURED)))));
            return times;
        } catch (Exception e) {
            throw new Problem("The desk does not answer: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> pages(Reviewer reviewer, Requests queue) throws Exception {
        var pages = new LinkedHashMap<String, String>();
        String first = query("status", "pending");
        String last = query("status", "pending", "before", "end");
        pages.put("first page", first);
        pages.put("second page", query("status", "pending", "after", reviewer.next(first)));
        pages.put("last page", last);
        pages.put("last but one", query("status", "pending", "before", reviewer.previous(last)));
        pages.put("sampled, first", query("status", "pending", "flag", "sampled"));
        pages.put("sampled, last", query("status", "pending", "flag", "sampled", "before", "end"));
        pages.put("by receipt code", query("q", queue.someReceiptCode()));
        pages.put("by CUI", query("q", queue.someCui()));
        pages.put("by a rare name", query("q", queue.someRareName()));
        return pages;
    }

    private static String query(String... namesAndValues) {
        var query = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return query.toString();
    }

    private static String ms(Percentiles times, int percent) {
        return "%.1f".formatted(times.at(percent));
    }
}

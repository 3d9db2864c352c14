package gt.gob.oj.bench.pages;

import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Size and Lighthouse scores of the two pages that everybody opens first. */
public final class PagesBenchmark implements Benchmark {

    private static final int RUNS = 3;
    private static final int LEAST_PERFORMANCE = 95;
    private static final int LEAST_ACCESSIBILITY = 100;

    private final Path root;

    public PagesBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String purpose() {
        return "Sign-in and register page against Keycloak's stock theme: bytes over the network with a cold cache, "
                + "Lighthouse for a phone, median of " + RUNS;
    }

    @Override
    public Result run(LocalStack stack, Progress progress) {
        var lighthouse = Lighthouse.installed(root);
        var settings = stack.settings();
        var rows = new ArrayList<List<String>>();
        var missed = new ArrayList<String>();
        try (var stock = StockRealm.on(settings, stack.secrets());
                var network = new Network()) {
            for (var page : EntryPage.values()) {
                Cost ours = cost(page + ", ours", page.ours(settings), page.captcha(), lighthouse, network, progress);
                Cost theirs = cost(page + ", stock", stock.address(page), false, lighthouse, network, progress);
                rows.add(row(page + ", ours", ours));
                rows.add(row(page + ", stock", theirs));
                rows.add(ratio(ours, theirs));
                missed.addAll(missedGoals(page, ours));
            }
        }
        return new Result(
                List.of("page", "KB", "requests", "performance", "accessibility", "largest paint"), rows, missed);
    }

    private static Cost cost(
            String label, String address, boolean captcha, Lighthouse lighthouse, Network network, Progress progress) {
        return progress.step(label, () -> new Cost(network.load(address, captcha), lighthouse.median(address, RUNS)));
    }

    private static List<String> row(String label, Cost cost) {
        return List.of(
                label,
                "%.1f".formatted(cost.kilobytes()),
                "" + cost.traffic().requests(),
                "" + cost.marks().performance(),
                "" + cost.marks().accessibility(),
                seconds(cost.marks().largestPaintMillis()));
    }

    private static List<String> ratio(Cost ours, Cost theirs) {
        return List.of(
                "  ours : stock",
                "%.2f".formatted(ours.kilobytes() / theirs.kilobytes()),
                "%.2f"
                        .formatted((double) ours.traffic().requests()
                                / theirs.traffic().requests()),
                "%.2f"
                        .formatted((double) ours.marks().performance()
                                / theirs.marks().performance()),
                "%.2f"
                        .formatted((double) ours.marks().accessibility()
                                / theirs.marks().accessibility()),
                "%.2f"
                        .formatted(ours.marks().largestPaintMillis()
                                / theirs.marks().largestPaintMillis()));
    }

    private static List<String> missedGoals(EntryPage page, Cost cost) {
        var missed = new ArrayList<String>();
        if (cost.kilobytes() > page.budgetKilobytes()) {
            missed.add("The %s page weighs %.1f KB, the budget is %d KB."
                    .formatted(page, cost.kilobytes(), page.budgetKilobytes()));
        }
        if (cost.marks().performance() < LEAST_PERFORMANCE) {
            missed.add("The %s page has %d for performance, the goal is %d."
                    .formatted(page, cost.marks().performance(), LEAST_PERFORMANCE));
        }
        if (cost.marks().accessibility() < LEAST_ACCESSIBILITY) {
            missed.add("The %s page has %d for accessibility, the goal is %d."
                    .formatted(page, cost.marks().accessibility(), LEAST_ACCESSIBILITY));
        }
        return missed;
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    private record Cost(Network.Traffic traffic, Lighthouse.Marks marks) {

        double kilobytes() {
            return traffic.bytes() / 1024.0;
        }
    }
}

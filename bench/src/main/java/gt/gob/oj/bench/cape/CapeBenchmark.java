package gt.gob.oj.bench.cape;

import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.bench.Script;
import gt.gob.oj.bench.registration.Crowd;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import gt.gob.oj.localstack.server.StockKeycloak;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Alternates sign-ins here and at a stock Keycloak, so that other load of the machine affects both, and then imports
 * everybody who has not signed in.
 */
public final class CapeBenchmark implements Benchmark {

    private static final String PASSWORD = "Portal-2026!";
    private static final String WRONG = "Otra-Clave-1";

    /** Serials of CAPE accounts, far from those of other benchmarks. */
    private static final int FIRST_SERIAL = 50_000_000;

    private static final double MIGRATED_MOST = 1.0;
    /** Limit relative to a stock sign-in: bcrypt of cost 10 alone takes longer than a whole sign-in here. */
    private static final double FIRST_MOST = 2.0;

    private static final double UNKNOWN_MOST = 1.2;
    private static final double OUTAGE_MOST = 1.05;
    private static final int IMPORT_LEAST = 3_000;

    private final Sizes sizes = Sizes.set();

    @Override
    public String name() {
        return "cape";
    }

    @Override
    public String purpose() {
        return "CPU of a sign-in with %,d people of CAPE and %,d local ones against a stock Keycloak that stores as many"
                        .formatted(sizes.people(), sizes.people())
                + "; import of all who are left";
    }

    @Override
    public StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.bench(root, environment);
    }

    @Override
    public Result run(LocalStack stack, Progress progress) {
        seed(stack, progress);
        try (var http = HttpClient.newHttpClient();
                var stock = Stock.start(stack, http, PASSWORD, sizes.people(), progress)) {
            var administrator = administrator(stack, http);
            administrator.ask("POST", "/oj/clients", Door.CLIENT, 201, 409);
            var kinds = kinds(stack, http, stock);
            var outage = outage(stack, http);
            progress.step("warming up", () -> {
                for (Series kind : kinds) {
                    kind.warmUp(1, sizes.warmUp());
                }
                return true;
            });
            progress.step("%d rounds".formatted(sizes.rounds()), () -> {
                for (int round = 0; round < sizes.rounds(); round++) {
                    int first = 1 + sizes.warmUp() + round * sizes.block();
                    for (Series kind : round % 2 == 0 ? kinds : turned(kinds)) {
                        kind.measure(first, sizes.block());
                    }
                    stack.cape().setReachable(false);
                    try {
                        outage.measure(first, sizes.block());
                    } finally {
                        stack.cape().setReachable(true);
                    }
                }
                return true;
            });
            return result(kinds, outage, importAll(stack, progress));
        }
    }

    private void seed(LocalStack stack, Progress progress) {
        progress.step("%,d accounts of CAPE".formatted(sizes.people()), () -> {
            new Script(CapeBenchmark.class, "forget.sql").run(stack.postgres().connect("keycloak"), Map.of());
            new Script(CapeBenchmark.class, "cape-rows.sql")
                    .run(stack.postgres().connect("cape"), Map.of("first", FIRST_SERIAL, "count", sizes.people()));
            return true;
        });
        new Crowd(stack, progress).growTo(sizes.people());
    }

    private static Administrator administrator(LocalStack stack, HttpClient http) {
        return new Administrator(
                http, stack.settings().keycloakUrl(), stack.secrets().get("keycloak.bootstrap"));
    }

    /** In this order, because a first sign-in must come before the next one of the same person. */
    private static List<Series> kinds(LocalStack stack, HttpClient http, Stock stock) {
        var ours = new Door(http, stack.settings().issuer());
        var theirs = new Door(http, stock.issuer());
        return List.of(
                series(stack, "keycloak", "first sign-in, bcrypt 10", n -> ours.enter(name(n), PASSWORD)),
                series(stack, StockKeycloak.NAME, "stock sign-in", n -> theirs.enter(Stock.name(n), PASSWORD)),
                series(stack, "keycloak", "migrated sign-in", n -> ours.enter(name(n), PASSWORD)),
                series(stack, StockKeycloak.NAME, "stock, unknown name", n -> theirs.beRefused(nobody(n), WRONG)),
                series(stack, "keycloak", "unknown name", n -> ours.beRefused(nobody(n), WRONG)));
    }

    /** The same people again, during an outage of CAPE. */
    private static Series outage(LocalStack stack, HttpClient http) {
        var ours = new Door(http, stack.settings().issuer());
        return series(stack, "keycloak", "the same, CAPE down", n -> ours.enter(name(n), PASSWORD));
    }

    /** Puts the stock server first; related series keep their order. */
    private static List<Series> turned(List<Series> kinds) {
        return List.of(kinds.get(4), kinds.get(3), kinds.get(0), kinds.get(2), kinds.get(1));
    }

    private static Series series(LocalStack stack, String server, String label, Series.SignIn signIn) {
        return new Series(label, () -> stack.supervisor().process(server), signIn);
    }

    private static String name(int number) {
        return "cape" + number + "@cape-bench.example";
    }

    private static String nobody(int number) {
        return "nadie" + number + "@cape-bench.example";
    }

    /** Returns imported people per second, from the start of the command to its end. */
    private static double importAll(LocalStack stack, Progress progress) {
        long before = imported(stack);
        long begin = System.nanoTime();
        if (stack.maintain(List.of("cape", "import")) != 0) {
            throw new Problem("The import has failed.");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long people = imported(stack) - before;
        progress.step("imported %,d people in %.1f s".formatted(people, seconds), () -> true);
        return people / seconds;
    }

    private static long imported(LocalStack stack) {
        try (var connection = stack.postgres().connect("keycloak");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from oj_cape_person where imported_at is not null")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new Problem("Cannot count the people", e);
        }
    }

    private static Result result(List<Series> kinds, Series outage, double importRate) {
        Series first = kinds.get(0);
        Series stock = kinds.get(1);
        Series migrated = kinds.get(2);
        Series stockUnknown = kinds.get(3);
        Series unknown = kinds.get(4);
        var rows = new ArrayList<List<String>>();
        rows.add(row(stock));
        rows.add(row(migrated, stock));
        rows.add(row(outage, migrated));
        rows.add(row(first, stock, migrated));
        rows.add(row(stockUnknown));
        rows.add(row(unknown, stockUnknown));
        rows.add(List.of("import", "%,.0f people/s".formatted(importRate), "", "", ""));
        var missed = new ArrayList<String>();
        goal(missed, "A migrated sign-in", migrated, stock, MIGRATED_MOST);
        goal(missed, "A first sign-in", first, stock, FIRST_MOST);
        goal(missed, "The refusal of an unknown name", unknown, stockUnknown, UNKNOWN_MOST);
        double delay = outage.millis() / migrated.millis();
        if (delay > OUTAGE_MOST) {
            missed.add("With CAPE down a migrated sign-in takes %.2f of the time, the goal is %.2f at most."
                    .formatted(delay, OUTAGE_MOST));
        }
        if (importRate < IMPORT_LEAST) {
            missed.add("The import takes %,.0f people a second, the goal is %,d.".formatted(importRate, IMPORT_LEAST));
        }
        return new Result(List.of("", "times", "CPU ms", "median ms", "CPU ratio"), rows, missed);
    }

    private static List<String> row(Series one, Series... peers) {
        return List.of(
                one.label(),
                "" + one.times(),
                "%.1f".formatted(one.processorMillis()),
                "%.1f".formatted(one.millis()),
                Stream.of(peers)
                        .map(peer -> "%.2f × %s".formatted(ratio(one, peer), peer.label()))
                        .collect(Collectors.joining(", ")));
    }

    private static void goal(List<String> missed, String what, Series one, Series peer, double most) {
        if (ratio(one, peer) > most) {
            missed.add("%s costs %.2f of %s, the goal is %.1f at most."
                    .formatted(what, ratio(one, peer), peer.label(), most));
        }
    }

    private static double ratio(Series one, Series peer) {
        return one.processorMillis() / peer.processorMillis();
    }
}

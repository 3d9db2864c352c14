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
import java.util.List;
import java.util.Map;

/**
 * Alternates sign-ins here and at a stock Keycloak, so that other load of the machine affects both, and then imports
 * everybody who has not signed in.
 */
public final class CapeBenchmark implements Benchmark {

    private static final String PASSWORD = "Portal-2026!";
    private static final String WRONG = "Otra-Clave-1";

    /** Serials of CAPE accounts, far from those of other benchmarks. */
    private static final int FIRST_SERIAL = 50_000_000;

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
            progress.run("warming up", () -> {
                for (Series kind : kinds) {
                    kind.warmUp(1, sizes.warmUp());
                }
            });
            progress.run("%d rounds".formatted(sizes.rounds()), () -> {
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
            });
            return CapeTable.of(kinds, outage, importAll(stack, progress));
        }
    }

    private void seed(LocalStack stack, Progress progress) {
        progress.run("%,d accounts of CAPE".formatted(sizes.people()), () -> {
            new Script(CapeBenchmark.class, "forget.sql").run(stack.postgres().connect("keycloak"), Map.of());
            new Script(CapeBenchmark.class, "cape-rows.sql")
                    .run(stack.postgres().connect("cape"), Map.of("first", FIRST_SERIAL, "count", sizes.people()));
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
}

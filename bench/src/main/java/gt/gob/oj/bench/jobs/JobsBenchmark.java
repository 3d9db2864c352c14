package gt.gob.oj.bench.jobs;

import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Empty jobs through our queue and through db-scheduler: what the engine itself costs. */
public final class JobsBenchmark implements Benchmark {

    private static final int WARM_UP = 2_000;
    private static final int JOBS = 20_000;
    private static final int THREADS = 4;

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public String purpose() {
        return "%,d empty jobs by %d threads on one PostgreSQL: leased-queue against db-scheduler"
                .formatted(JOBS, THREADS);
    }

    @Override
    public StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.bench(root, environment);
    }

    @Override
    public Result run(LocalStack stack, Progress progress) {
        try (AgroalDataSource database = pool(stack)) {
            var own = new LeasedEngine(database);
            Speed ours = measured(own, progress);
            Speed theirs = measured(new SchedulerEngine(database), progress);
            own.close();
            return new Result(
                    List.of("engine", "added / s", "done / s"),
                    List.of(
                            row(own.name(), ours.added(), ours.done(), "%.0f"),
                            row("db-scheduler", theirs.added(), theirs.done(), "%.0f"),
                            row("ratio", ours.added() / theirs.added(), ours.done() / theirs.done(), "%.2f")),
                    new ArrayList<>());
        } catch (Exception e) {
            throw new Problem("The jobs cannot be measured: " + e.getMessage(), e);
        } finally {
            stack.reset(progress);
        }
    }

    private record Speed(double added, double done) {}

    private static List<String> row(String name, double added, double done, String format) {
        return List.of(name, format.formatted(added), format.formatted(done));
    }

    private static Speed measured(JobEngine engine, Progress progress) throws Exception {
        engine.prepare();
        engine.add(WARM_UP);
        engine.work(THREADS);
        double added =
                progress.step("%s: %,d jobs added".formatted(engine.name(), JOBS), () -> rate(() -> engine.add(JOBS)));
        double done = progress.step(
                "%s: %,d jobs done".formatted(engine.name(), JOBS), () -> rate(() -> engine.work(THREADS)));
        return new Speed(added, done);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double rate(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return JOBS / ((System.nanoTime() - begin) / 1e9);
    }

    private static AgroalDataSource pool(LocalStack stack) throws SQLException {
        StackSettings settings = stack.settings();
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(THREADS * 2 + 2)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(settings.jdbcUrl("keycloak"))
                                .principal(new NamePrincipal("keycloak"))
                                .credential(new SimplePassword(stack.postgres().password("keycloak"))))));
    }
}

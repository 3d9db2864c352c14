package gt.gob.oj.bench.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import gt.gob.oj.bench.Script;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** db-scheduler, with the settings that its documentation advises for many jobs: rows are locked and fetched in batches. */
final class SchedulerEngine implements JobEngine {

    private static final String NAME = "bench";

    private final DataSource database;
    private volatile CountDownLatch left = new CountDownLatch(0);
    private final OneTimeTask<String> task =
            Tasks.oneTime(NAME, String.class).execute((instance, context) -> left.countDown());

    SchedulerEngine(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "db-scheduler";
    }

    @Override
    public void prepare() throws SQLException {
        new Script(SchedulerEngine.class, "scheduled-tasks.sql").run(database.getConnection(), Map.of());
    }

    @Override
    public void add(int jobs) {
        var client = Scheduler.create(database, task).threads(1).build();
        Instant now = Instant.now();
        IntStream.range(0, jobs).forEach(job -> client.schedule(task.instance("" + job, "a job"), now));
        left = new CountDownLatch(jobs);
    }

    @Override
    public void work(int threads) throws Exception {
        var scheduler = Scheduler.create(database, task)
                .threads(threads)
                .pollUsingLockAndFetch(0.5, 4.0)
                .pollingInterval(Duration.ofMillis(100))
                .build();
        scheduler.start();
        left.await();
        scheduler.stop();
    }
}

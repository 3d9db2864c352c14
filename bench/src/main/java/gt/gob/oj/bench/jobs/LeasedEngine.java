package gt.gob.oj.bench.jobs;

import gt.gob.oj.queue.Lease;
import gt.gob.oj.queue.LeasedTable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Our own: a job is leased in one transaction and removed in another, as mails are. */
final class LeasedEngine implements JobEngine {

    private static final LeasedTable JOBS =
            new LeasedTable("bench_job", Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofMinutes(15));

    private final SessionFactory sessions;

    LeasedEngine(DataSource database) {
        sessions = new Configuration().setProperties(properties(database)).buildSessionFactory();
    }

    private static java.util.Properties properties(DataSource database) {
        var properties = new java.util.Properties();
        properties.put("jakarta.persistence.nonJtaDataSource", database);
        return properties;
    }

    @Override
    public String name() {
        return "leased-queue";
    }

    @Override
    public void prepare() {
        execute("drop table if exists bench_job");
        execute("""
                create table bench_job (id varchar(36) primary key, subject text not null,
                    attempts integer not null default 0, due_at timestamptz not null default now())""");
        execute("create index on bench_job (due_at)");
    }

    private void execute(String sql) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    @Override
    public void add(int jobs) {
        IntStream.range(0, jobs)
                .forEach(job -> execute("insert into bench_job (id, subject) values ('" + job + "', 'a job')"));
    }

    @Override
    public void work(int threads) throws Exception {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            Callable<Integer> worker = () -> {
                int done = 0;
                for (; performNext(); done++) {}
                return done;
            };
            for (var result : workers.invokeAll(
                    IntStream.range(0, threads).mapToObj(thread -> worker).toList())) {
                result.get();
            }
        }
    }

    private boolean performNext() {
        Optional<Lease.Row> row =
                sessions.fromTransaction(session -> JOBS.in(session).lease("subject"));
        row.ifPresent(
                leased -> sessions.inTransaction(session -> JOBS.in(session).remove(leased.lease())));
        return row.isPresent();
    }

    void close() throws SQLException {
        execute("drop table if exists bench_job");
        sessions.close();
    }
}

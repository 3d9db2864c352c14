package gt.gob.oj.keycloak.queue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Function;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** A real PostgreSQL with the tables of one changelog. Each transaction represents a node. */
public final class QueueDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    public QueueDatabase(String changelog) throws Exception {
        this(changelog, "select 1");
    }

    /**
     * Also creates tables of Keycloak.
     *
     * @param before the tables that the changelog depends on
     * @param mapped entities
     */
    public QueueDatabase(String changelog, String before, Class<?>... mapped) throws Exception {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(before);
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Liquibase changes =
                        new Liquibase(changelog, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            changes.update("");
        }
        sessions = new Configuration()
                .addAnnotatedClasses(mapped)
                .setProperty("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("jakarta.persistence.jdbc.user", "postgres")
                .buildSessionFactory();
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work);
    }

    /** For a transaction that the caller begins and ends. */
    EntityManager open() {
        return sessions.createEntityManager();
    }

    public void update(String sql) {
        sessions.inTransaction(
                entities -> entities.createNativeMutationQuery(sql).executeUpdate());
    }

    public Object value(String sql) {
        return sessions.fromTransaction(
                entities -> entities.createNativeQuery(sql, Object.class).getSingleResult());
    }

    /** The delay until the only row is due, measured by the clock of the transaction that postponed it. */
    public int pauseAfter(String table, Consumer<EntityManager> postpone) {
        return sessions.fromTransaction(entities -> {
            postpone.accept(entities);
            Number seconds = (Number)
                    entities.createNativeQuery("select extract(epoch from due_at - now()) from " + table, Object.class)
                            .getSingleResult();
            return seconds.intValue();
        });
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        postgres.close();
    }
}

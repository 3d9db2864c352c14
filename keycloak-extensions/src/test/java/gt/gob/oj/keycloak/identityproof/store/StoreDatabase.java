package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofTables;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** A real PostgreSQL with the feature's tables and the store, without Keycloak. */
public final class StoreDatabase implements UnitOfWork<TransactionPorts>, SqlAuditLog.Connections, AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    private StoreDatabase(EmbeddedPostgres postgres, SessionFactory sessions) {
        this.postgres = postgres;
        this.sessions = sessions;
    }

    public static StoreDatabase start() throws IOException, SQLException, LiquibaseException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Liquibase changes = new Liquibase(
                        "META-INF/identity-proof-changelog.xml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            changes.update("");
        }
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("jakarta.persistence.jdbc.user", "postgres");
        new IdentityProofTables().getEntities().forEach(configuration::addAnnotatedClass);
        return new StoreDatabase(postgres, configuration.buildSessionFactory());
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public <T> T run(Function<TransactionPorts, T> work) {
        return inTransaction(em -> work.apply(new TransactionPorts(
                em,
                CitizenRecords.EMPTY,
                (realmId, proofId, step) -> {},
                realmId -> new DeskRules(0, 0),
                (prompt, value) -> prompt + " " + value,
                Clock.systemUTC())));
    }

    <T> T inTransaction(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work);
    }

    @Override
    public <T> T with(SqlAuditLog.Work<T> work) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows as an unauthorized person would. */
    public int sql(String text) {
        return with(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(text);
            }
        });
    }

    public long count(String query) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        postgres.close();
    }
}

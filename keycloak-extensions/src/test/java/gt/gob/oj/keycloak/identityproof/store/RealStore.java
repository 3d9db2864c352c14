package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofTables;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The feature's tables in a separate PostgreSQL, with units of work as in the server. Started once for all tests. */
public final class RealStore implements UnitOfWork<TransactionPorts>, CitizenRecords {

    private static final class Once {
        static final RealStore STORE = start();
    }

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final Map<String, CitizenName> names = new ConcurrentHashMap<>();
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
    private final Map<String, DeskRules> rules = new ConcurrentHashMap<>();

    /** The latest statements sent to the database, in order. */
    private static final List<String> SENT = new ArrayList<>();

    private RealStore(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.factory = new HibernatePersistenceConfiguration("identity-proof")
                .managedClasses(new IdentityProofTables().getEntities())
                .property("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .property("hibernate.connection.pool_size", "20")
                .property(
                        "hibernate.session_factory.statement_inspector",
                        (org.hibernate.resource.jdbc.spi.StatementInspector) RealStore::remember)
                .createEntityManagerFactory();
    }

    public static RealStore get() {
        return Once.STORE;
    }

    @Override
    public <T> T run(Function<TransactionPorts, T> work) {
        return factory.callInTransaction(em -> work.apply(new TransactionPorts(
                em,
                this,
                (realmId, proofId, step) -> {},
                this::rules,
                (prompt, value) -> prompt + " " + value,
                Clock.systemUTC())));
    }

    /** For queries outside a unit of work. */
    public <T> T ask(Function<EntityManager, T> question) {
        return factory.callInTransaction(question);
    }

    public DeskRules rules(String realmId) {
        return rules.getOrDefault(realmId, new DeskRules(0, 0));
    }

    public void rule(String realmId, DeskRules those) {
        rules.put(realmId, those);
    }

    /** Makes the check digit of that person's CUI invalid. */
    public void doubt(String userId) {
        doubtful.add(userId);
    }

    public List<String> query(String sql) {
        // The simple protocol can explain statements that have parameters.
        try (Connection connection = postgres.getDatabase("postgres", "postgres", Map.of("preferQueryMode", "simple"))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            List<String> texts = new ArrayList<>();
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    collect(statement.getResultSet(), texts);
                }
                rows = statement.getMoreResults();
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(ResultSet rows, List<String> texts) throws SQLException {
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
    }

    /** The statements that the work sends to the database. */
    public List<String> statements(Runnable work) {
        synchronized (SENT) {
            SENT.clear();
        }
        work.run();
        synchronized (SENT) {
            return List.copyOf(SENT);
        }
    }

    @Override
    public Optional<CitizenRecord> find(CitizenRef citizen) {
        return Optional.of(new CitizenRecord(
                "2345678900101",
                "2345 67890 0101",
                doubtful.contains(citizen.userId()),
                LocalDate.EPOCH,
                "Guatemala",
                "Guatemala"));
    }

    @Override
    public Optional<String> ownerOf(String realmId, String writtenCui) {
        return Optional.empty();
    }

    @Override
    public Map<String, CitizenName> names(String realmId, Collection<String> userIds) {
        Map<String, CitizenName> found = new HashMap<>(names);
        found.keySet().retainAll(userIds);
        return found;
    }

    public void rename(String userId, String given, String family) {
        names.put(userId, new CitizenName(given, family, null));
    }

    private static String remember(String sql) {
        synchronized (SENT) {
            SENT.add(sql);
        }
        return sql;
    }

    private static RealStore start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Liquibase liquibase = new Liquibase(
                            "META-INF/identity-proof-changelog.xml",
                            new ClassLoaderResourceAccessor(),
                            new JdbcConnection(connection))) {
                liquibase.update("");
            }
            return new RealStore(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }
}

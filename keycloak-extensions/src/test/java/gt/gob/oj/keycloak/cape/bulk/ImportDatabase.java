package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.PasswordFormats;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** A real PostgreSQL with the tables that an import writes. */
record ImportDatabase(EmbeddedPostgres postgres) implements AutoCloseable {

    static final TargetRealm REALM = new TargetRealm("r1", "s1");

    static ImportDatabase start() throws IOException, SQLException, LiquibaseException {
        ImportDatabase database = new ImportDatabase(EmbeddedPostgres.start());
        try (InputStream tables =
                Objects.requireNonNull(ImportDatabase.class.getResourceAsStream("keycloak-tables.sql"))) {
            database.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (String changelog : List.of("citizen/changelog.xml", "cape/changelog.xml", "cape/progress-changelog.xml")) {
            try (Liquibase changes = new Liquibase(
                    "gt/gob/oj/keycloak/" + changelog,
                    new ClassLoaderResourceAccessor(),
                    new JdbcConnection(database.connect()))) {
                changes.update("");
            }
        }
        return database;
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Imports all accounts and returns what the command prints. */
    String importAll(AccountsInMemory cape) throws SQLException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Connection connection = connect();
                Connection other = connect()) {
            new BulkImport(
                            List.of(connection, other),
                            REALM,
                            cape,
                            PasswordFormats.installed(),
                            new PrintStream(said, true, StandardCharsets.UTF_8))
                    .run();
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    void empty() throws SQLException {
        execute("truncate user_entity, oj_citizen, oj_cape_conflict, oj_cape_person, oj_cape_import cascade");
    }

    int count(String from) throws SQLException {
        return Integer.parseInt(text("select count(*) from " + from));
    }

    String text(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

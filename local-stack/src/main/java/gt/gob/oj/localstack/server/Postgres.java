package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Command;
import gt.gob.oj.localstack.process.Fingerprint;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Service;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server with the databases {@code keycloak}, {@code portal} and {@code cape}. */
public final class Postgres {
    private static final String SUPERUSER = "postgres";

    private final StackSettings settings;
    private final Secrets secrets;

    public Postgres(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Unpacks the binaries and creates the data folder if they are missing. */
    public Service prepare() {
        var home = ServerHome.prepare(settings.servers(), "postgres", Fingerprint.of(version()), this::unpack);
        var data = settings.data().resolve("postgres");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, data);
        }
        var command = asOrdinaryUser(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(settings.ports().postgres()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=512MB",
                "-c",
                "max_wal_size=4GB",
                "-c",
                "shared_preload_libraries=pg_stat_statements");
        return new Service(
                "postgres",
                List.of(settings.ports().postgres()),
                command,
                Map.of(),
                home,
                Fingerprint.of(version(), command.toString()),
                () -> {},
                this::accepts,
                "INT");
    }

    /** Opens a connection as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(database), SUPERUSER, password(SUPERUSER));
    }

    /** Returns the password of the database role of that name. */
    public String password(String role) {
        return secrets.get("postgres." + role);
    }

    /** Creates the role and the database it owns, unless they exist. */
    public void createDatabase(String name) throws SQLException {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            createRole(connection, name);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
        }
    }

    /** Creates a role with login, unless it exists. */
    void createRole(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            try (var statement = connection.createStatement()) {
                statement.execute("create role " + name + " login password '" + password(name) + "'");
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private boolean accepts() throws IOException {
        try (var connection = connect(SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void unpack(Path folder) throws IOException {
        try (var binaries = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                System.getProperty("os.name"), System.getProperty("os.arch"))) {
            Archive.untarXz(binaries, folder);
        }
    }

    private void initialise(Path home, Path data) {
        var passwordFile = settings.data().resolve("postgres.password");
        try {
            Files.createDirectories(data);
            Archive.delete(data);
            Files.createDirectories(data);
            Files.writeString(passwordFile, password(SUPERUSER) + "\n");
            handOver(data, passwordFile);
            Command.run(
                    home,
                    Map.of(),
                    settings.logs().resolve("postgres-init.log"),
                    asOrdinaryUser(
                            home.resolve("bin/initdb").toString(),
                            "-D",
                            data.toString(),
                            "-U",
                            SUPERUSER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C"));
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new Problem("Cannot make the database folder " + data + ": " + e.getMessage(), e);
        }
    }

    /** PostgreSQL refuses to run as root. In a user namespace it sees another user; otherwise it runs as nobody. */
    private static List<String> asOrdinaryUser(String... command) {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(
                    canUnshare()
                            ? List.of("unshare", "-U")
                            : List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static void handOver(Path data, Path passwordFile) {
        if (isRoot() && !canUnshare()) {
            Command.works("chown", "nobody:nogroup", data.toString(), passwordFile.toString());
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean canUnshare() {
        return Command.works("unshare", "-U", "true");
    }

    private static String version() {
        return Postgres.class.getPackage().getName() + ":" + Versions.get("postgresql.binaries.version");
    }
}

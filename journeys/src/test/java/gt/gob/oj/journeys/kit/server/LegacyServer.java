package gt.gob.oj.journeys.kit.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;

/** A CAPE database in a PostgreSQL server of the test, which can fail in every way without affecting other tests. */
public final class LegacyServer implements AutoCloseable {

    private static final String READER = "cape_reader";

    private final Path data;
    private int port;
    private EmbeddedPostgres server;
    private boolean running;
    private String password = "first-secret";

    private LegacyServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = open();
        this.running = true;
    }

    public static LegacyServer start() throws IOException, SQLException {
        LegacyServer started = new LegacyServer(Files.createTempDirectory("cape-"), FreePort.any());
        // Ids start in a range of their own: they identify people permanently, so no other CAPE database of this run
        // may use them.
        started.execute("""
                create table usuario (id bigint primary key, correo text not null, clave text not null, cui text,
                    fecha_nacimiento date, nombres text, apellidos text, telefono text, activo boolean not null);
                create index usuario_correo on usuario (lower(correo));
                insert into usuario values (%d, 'nadie@example.com', '-', null, null, null, null, null, false);
                create role cape_reader login password 'first-secret';
                grant select on usuario to cape_reader;""".formatted(System.currentTimeMillis() * 1000));
        started.demandPassword();
        return started;
    }

    /** By default PostgreSQL trusts every local connection. */
    private void demandPassword() throws IOException, SQLException {
        Path access = data.resolve("pg_hba.conf");
        Files.writeString(access, "host all " + READER + " all scram-sha-256\n" + Files.readString(access));
        execute("select pg_reload_conf()");
    }

    private EmbeddedPostgres open() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("password_encryption", "scram-sha-256")
                .start();
    }

    /** Returns the settings as an administrator enters them in the component. */
    public Map<String, String> settings() {
        return Map.of(
                "jdbc-url", "jdbc:postgresql://localhost:" + port + "/postgres",
                "username", READER,
                "password", password);
    }

    /** Runs SQL as the owner of the database. */
    public void execute(String sql) throws SQLException {
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    public Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Stops the process and keeps its data. */
    public void stop() {
        try {
            server.close();
            running = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it if a test has stopped it. */
    public void startAgain() {
        if (running) {
            return;
        }
        try {
            server = open();
            running = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on another port, as after a move to another machine. */
    public void move() {
        stop();
        port = FreePort.any();
        startAgain();
    }

    /** Suspends all processes: the kernel accepts connections and nobody answers. */
    public void pause() {
        signal("-STOP");
    }

    public void goOn() {
        signal("-CONT");
    }

    public void changePassword(String changed) throws SQLException {
        execute("alter role cape_reader password '" + changed + "'");
        endConnections();
        password = changed;
    }

    public void endConnections() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + READER + "'");
    }

    private void signal(String signal) {
        try {
            long main = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
            ProcessHandle postmaster = ProcessHandle.of(main).orElseThrow();
            for (ProcessHandle one : Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList()) {
                new ProcessBuilder("kill", signal, Long.toString(one.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}

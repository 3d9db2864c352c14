package gt.gob.oj.journeys.kit;

import gt.gob.oj.journeys.kit.server.SecondPortal;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.AdminApi;
import gt.gob.oj.localstack.server.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The servers. One stack is started per run, on ports and data of its own that start empty. With {@code
 * -Djourneys.stack=local} the tests use the servers of {@code ./portal up} and leave them running.
 */
public final class RunningStack implements AutoCloseable {

    /** Held by tests that look for stack traces in a server's log, and by those that cause some. */
    public static final String STACK_TRACES = "stack traces";

    private final LocalStack servers;
    private final boolean ours;

    private RunningStack(LocalStack servers, boolean ours) {
        this.servers = servers;
        this.ours = ours;
    }

    static RunningStack of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningStack.class))
                .computeIfAbsent(RunningStack.class, key -> start(), RunningStack.class);
    }

    private static RunningStack start() {
        Path root = Path.of(System.getProperty("portal.root", ".."))
                .toAbsolutePath()
                .normalize();
        boolean ours = !"local".equals(System.getProperty("journeys.stack"));
        StackSettings settings =
                ours ? StackSettings.test(root, System.getenv()) : StackSettings.local(root, System.getenv());
        LocalStack servers = new LocalStack(settings);
        if (ours) {
            Progress progress = new Progress(System.out);
            servers.reset(progress);
            servers.up(progress);
        }
        return new RunningStack(servers, ours);
    }

    public String portal() {
        return servers.settings().portalUrl();
    }

    public String keycloak() {
        return servers.settings().keycloakUrl();
    }

    /** Returns the address of health and metrics of the sign-in server. */
    public String management() {
        return "http://localhost:" + servers.settings().ports().keycloakManagement();
    }

    public String realm() {
        return servers.settings().issuer();
    }

    public String mail() {
        return servers.settings().mailUrl();
    }

    public String apps() {
        return servers.settings().appsUrl();
    }

    public Path vault() {
        return servers.settings().vault();
    }

    public List<String> names() {
        return LocalStack.SERVICES;
    }

    public Path log(String server) {
        return servers.supervisor().log(server);
    }

    public String endOfLog(String server) {
        return servers.supervisor().tail(server);
    }

    public long processId(String server) {
        return servers.supervisor().process(server).orElseThrow().pid();
    }

    /** Starts a second portal with another public address and issuer. */
    public SecondPortal portalAt(String publicAddress, String issuer) {
        return SecondPortal.start(servers, Map.of("PORTAL_URL", publicAddress, "OIDC_ISSUER", issuer));
    }

    public String clientSecret(String clientId) {
        return servers.clientSecret(clientId);
    }

    /** Returns the access token that the console of the sign-in server uses. */
    public String administratorsToken() {
        return servers.admin().accessToken();
    }

    /** Returns the Admin API, for preparing what no person could. */
    public AdminApi admin() {
        return servers.admin();
    }

    /** Connects as the owner of the database, to prepare or check what no page shows. */
    public Connection database(String name) throws SQLException {
        return servers.postgres().connect(name);
    }

    /** Runs the steps while the CAPE database accepts no connection. */
    public void withoutCape(Runnable steps) throws SQLException {
        servers.cape().setReachable(false);
        try {
            steps.run();
        } finally {
            servers.cape().setReachable(true);
        }
    }

    /** Runs the steps while nothing listens on the mail port. */
    public void withoutMail(Runnable steps) {
        servers.stop("mail");
        try {
            steps.run();
        } finally {
            servers.up(new Progress(System.out));
        }
    }

    /** Returns the port to which the servers send mail. */
    public int mailPort() {
        return servers.settings().ports().smtp();
    }

    /** Kills a server and its child processes with {@code kill -9}. */
    public void kill(String server) {
        servers.kill(server);
    }

    /** Stops the database without a checkpoint: {@code pg_ctl stop -m immediate}. */
    public void stopDatabaseAtOnce() {
        servers.supervisor().stop("postgres", "QUIT");
    }

    /** Starts a killed server and returns when it reports that it is ready. */
    public void start(String server) {
        servers.start(server);
    }

    /** Returns the folder of uploaded form files while they are read. */
    public Path formFiles() {
        return servers.settings().uploads();
    }

    /** Runs a command for operators and returns its exit code. */
    public int maintain(String... arguments) {
        return servers.maintain(List.of(arguments));
    }

    /** Returns such a command, for example {@code cape import}, for tests that need its process. */
    public ProcessBuilder maintenance(String... arguments) {
        return servers.maintenance(List.of(arguments));
    }

    /** Stops a server and starts it again. */
    public void restart(String server) {
        servers.stop(server);
        servers.start(server);
    }

    @Override
    public void close() {
        if (ours) {
            servers.down(new Progress(System.out));
        }
    }
}

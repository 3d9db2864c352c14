package gt.gob.oj.journeys.kit;

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
 * The servers, started once per run on ports and data of their own that begin empty. With {@code -Djourneys.stack=local}
 * the tests use what {@code ./portal up} has started and leave it running.
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

    /** Where health and metrics of the sign-in server are. */
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

    /** A second portal that takes the address for its own, and the issuer for that of its people. */
    public SecondPortal portalAt(String publicAddress, String issuer) {
        return SecondPortal.start(servers, Map.of("PORTAL_URL", publicAddress, "OIDC_ISSUER", issuer));
    }

    public String clientSecret(String clientId) {
        return servers.clientSecret(clientId);
    }

    /** What the console of the sign-in server sends its requests with. */
    String administratorsToken() {
        return servers.admin().accessToken();
    }

    /** To prepare what no person could. */
    public AdminApi admin() {
        return servers.admin();
    }

    /** As the owner of the database, to prepare or to look at what no page shows. */
    public Connection database(String name) throws SQLException {
        return servers.postgres().connect(name);
    }

    /** Runs the steps while the CAPE database lets nobody in. */
    public void withoutCape(Runnable steps) throws SQLException {
        servers.cape().setReachable(false);
        try {
            steps.run();
        } finally {
            servers.cape().setReachable(true);
        }
    }

    /** Runs the steps while nothing listens where mail is sent to. */
    public void withoutMail(Runnable steps) {
        servers.stop("mail");
        try {
            steps.run();
        } finally {
            servers.up(new Progress(System.out));
        }
    }

    /** Where the servers send their mail. */
    public int mailPort() {
        return servers.settings().ports().smtp();
    }

    /** kill -9 of a server and all it started. */
    public void kill(String server) {
        servers.kill(server);
    }

    /** {@code pg_ctl stop -m immediate}: the database ends without a checkpoint. */
    public void stopDatabaseAtOnce() {
        servers.supervisor().stop("postgres", "QUIT");
    }

    /** Starts a server that was killed and returns when it says that it is ready. */
    public void start(String server) {
        servers.start(server);
    }

    /** Where the files of forms lie while they are read. */
    public Path formFiles() {
        return servers.settings().uploads();
    }

    /** A command of operators; its code at the end. */
    public int maintain(String... arguments) {
        return servers.maintain(List.of(arguments));
    }

    /** The same, for example {@code cape import}, to be started by whoever needs the process. */
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

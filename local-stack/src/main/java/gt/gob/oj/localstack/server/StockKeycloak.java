package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Command;
import gt.gob.oj.localstack.process.Fingerprint;
import gt.gob.oj.localstack.process.Readiness;
import gt.gob.oj.localstack.process.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak of the same version, started in the same way and without our extensions: a reference for benchmarks. */
public final class StockKeycloak {
    public static final String NAME = "stock-keycloak";
    public static final String DATABASE = "stock";

    /** Above the ports of the Keycloak of the same run. */
    private static final int PORTS_ABOVE = 5;

    private final StackSettings settings;
    private final Secrets secrets;
    private final Postgres postgres;

    public StockKeycloak(StackSettings settings, Secrets secrets, Postgres postgres) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** Unpacks and builds the server if it is missing, and creates its database. */
    public Service prepare() throws SQLException {
        postgres.createDatabase(DATABASE);
        var version = Versions.get("keycloak.server.version");
        var content = Fingerprint.of(version, Keycloak.BUILD_OPTIONS.toString());
        var home = ServerHome.prepare(settings.servers(), NAME, content, folder -> build(folder, version));
        return new Service(
                NAME,
                List.of(port(), managementPort()),
                List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized"),
                environment(),
                home,
                content,
                () -> {},
                Readiness.http("http://localhost:" + managementPort() + "/health/ready"),
                "TERM");
    }

    public String url() {
        return "http://localhost:" + port();
    }

    /** Secret of the service account {@code local-stack} of the realm {@code master}. */
    public String bootstrapSecret() {
        return secrets.get("stock.bootstrap");
    }

    private void build(Path folder, String version) throws IOException {
        Archive.unzip(settings.downloads().resolve("keycloak-quarkus-dist-" + version + ".zip"), folder);
        var command = new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(Keycloak.BUILD_OPTIONS);
        Command.run(
                folder,
                Map.of("JAVA_HOME", Keycloak.javaHome()),
                settings.logs().resolve("stock-keycloak-build.log"),
                command);
    }

    private Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("JAVA_HOME", Keycloak.javaHome());
        environment.put("JAVA_OPTS_KC_HEAP", Keycloak.HEAP);
        environment.put("KC_DB_URL", settings.jdbcUrl(DATABASE));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", postgres.password(DATABASE));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort()));
        environment.put("KC_HOSTNAME", url());
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        environment.put("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.0/8,::1/128");
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", "local-stack");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", bootstrapSecret());
        return environment;
    }

    private int port() {
        return settings.ports().keycloak() + PORTS_ABOVE;
    }

    private int managementPort() {
        return settings.ports().keycloakManagement() + PORTS_ABOVE;
    }
}

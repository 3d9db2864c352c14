package gt.gob.oj.localstack.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folders and addresses of one run.
 *
 * @param root the project's root
 * @param name {@code local} for people, {@code test} for the tests: each has its own data and ports
 */
public record StackSettings(Path root, String name, Ports ports) {
    private static final int TEST_OFFSET = 10_000;

    public static StackSettings local(Path root, Map<String, String> environment) {
        return new StackSettings(root, "local", Ports.from(environment, offset(environment)));
    }

    /** For tests beside a local run, so that both can run at once. */
    public static StackSettings test(Path root, Map<String, String> environment) {
        return new StackSettings(root, "test", Ports.from(Map.of(), testOffset(environment)));
    }

    /** For tests inside a separate WildFly, beside both. */
    public static StackSettings container(Path root, Map<String, String> environment) {
        return new StackSettings(root, "container", Ports.from(Map.of(), testOffset(environment) + TEST_OFFSET));
    }

    /** For benchmarks that need a database of their own, beside all of them. */
    public static StackSettings bench(Path root, Map<String, String> environment) {
        return new StackSettings(root, "bench", Ports.from(Map.of(), testOffset(environment) + 2 * TEST_OFFSET));
    }

    private static int testOffset(Map<String, String> environment) {
        return Ports.port(environment, "OJ_TEST_PORT_OFFSET", TEST_OFFSET);
    }

    private static int offset(Map<String, String> environment) {
        return Ports.port(environment, "OJ_PORT_OFFSET", 0);
    }

    /** The folder of everything that is not in git. */
    public Path home() {
        return root.resolve(".local");
    }

    /** The zip files of the servers. */
    public Path downloads() {
        return home().resolve("downloads");
    }

    /** The built servers, shared by all runs. */
    public Path servers() {
        return home().resolve("servers");
    }

    /** The data of this run: databases, evidence, mails, secrets. */
    public Path data() {
        return home().resolve(name);
    }

    public Path logs() {
        return home().resolve("logs").resolve(name);
    }

    public Path run() {
        return home().resolve("run").resolve(name);
    }

    public Path vault() {
        return data().resolve("vault");
    }

    /** The folder of form files while Keycloak reads them. */
    public Path uploads() {
        return data().resolve("uploads");
    }

    /** Maximum size of a video, or null for the server's default: benchmarks send more than people may. */
    @Nullable Long videoLimit() {
        return name.equals("bench") ? 1_000_000_000L : null;
    }

    /** Interval of the sweep and age of strays, or null for the server's defaults: tests cannot wait an hour. */
    @Nullable Sweeping sweeping() {
        return name.equals("test") ? new Sweeping(5, 20) : null;
    }

    /** Options in addition to those that every run needs. */
    List<String> virtualMachine() {
        return name.equals("local") || name.equals("bench") ? List.of() : ShortLived.SERVER;
    }

    record Sweeping(int everySeconds, int straySeconds) {}

    public String portalUrl() {
        return "http://localhost:" + ports.portal();
    }

    public String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    public String issuer() {
        return keycloakUrl() + "/realms/oj";
    }

    public String mailUrl() {
        return "http://localhost:" + ports.mail();
    }

    public String appsUrl() {
        return "http://localhost:" + ports.apps();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database + "?logServerErrorDetail=false";
    }
}

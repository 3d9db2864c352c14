package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Command;
import gt.gob.oj.localstack.process.Fingerprint;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Readiness;
import gt.gob.oj.localstack.process.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Keycloak server with our extensions and themes, and the realm {@code oj}, which is imported at its first start.
 */
public final class Keycloak {
    static final String HEAP = "-Xms256m -Xmx768m";

    static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres", "--health-enabled=true", "--metrics-enabled=true", "--features-disabled=impersonation");

    private final StackSettings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Artifacts artifacts;

    public Keycloak(StackSettings settings, Secrets secrets, Postgres postgres) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postgres;
        this.artifacts = new Artifacts(settings.root());
    }

    /** Unpacks and builds the server if a version, an extension or a theme has changed. */
    public Service prepare() {
        var content = content();
        var home = home(content);
        return new Service(
                "keycloak",
                List.of(settings.ports().keycloak(), settings.ports().keycloakManagement()),
                List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm"),
                new KeycloakEnvironment(settings, secrets, postgres).all(),
                home,
                content,
                () -> {
                    placeRealm(home);
                    new RealmAddresses(settings, postgres).follow();
                    emptyUploads();
                },
                Readiness.http("http://localhost:" + settings.ports().keycloakManagement() + "/health/ready"),
                "TERM");
    }

    /** Returns a command for operators with the settings of the server. */
    public ProcessBuilder maintenance(List<String> arguments) {
        var home = home(content());
        var command = new ArrayList<>(List.of(Path.of(javaHome(), "bin", "java").toString()));
        command.addAll(settings.virtualMachine());
        command.addAll(List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                home.resolve("providers") + "/*:" + home.resolve("lib/lib/main") + "/*:" + home.resolve("lib/lib/boot")
                        + "/*",
                "cape".equals(arguments.getFirst())
                        ? "gt.gob.oj.keycloak.cape.wiring.CapeCommands"
                        : "gt.gob.oj.keycloak.identityproof.maintenance.Main"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(settings.root().toFile());
        builder.environment().putAll(new KeycloakEnvironment(settings, secrets, postgres).all());
        return builder;
    }

    private String content() {
        return Fingerprint.of(
                Versions.get("keycloak.server.version"),
                BUILD_OPTIONS.toString(),
                Fingerprint.of(artifacts.providers()));
    }

    private Path home(String content) {
        return ServerHome.prepare(
                settings.servers(), "keycloak", content, folder -> build(folder, artifacts.providers()));
    }

    /** Secret of an OIDC client, as given to the realm import. */
    public String clientSecret(String clientId) {
        return secrets.get("client." + clientId);
    }

    /** Secret of the administrative service account {@code local-stack} of the realm {@code master}. */
    String bootstrapSecret() {
        return secrets.get("keycloak.bootstrap");
    }

    private void build(Path folder, List<Path> providers) throws IOException {
        var zip = settings.downloads()
                .resolve("keycloak-quarkus-dist-" + Versions.get("keycloak.server.version") + ".zip");
        Archive.unzip(zip, folder);
        for (var jar : providers) {
            Files.copy(jar, folder.resolve("providers").resolve(jar.getFileName()));
        }
        var command = new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        Command.run(
                folder,
                Map.of("JAVA_HOME", javaHome(), "JAVA_OPTS_APPEND", String.join(" ", ShortLived.COMMAND)),
                settings.logs().resolve("keycloak-build.log"),
                command);
    }

    private void placeRealm(Path home) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    settings.root().resolve("realm-export.json"),
                    home.resolve("data/import/oj-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("Cannot place realm-export.json in " + home + ": " + e.getMessage(), e);
        }
    }

    /** Form files are here only while the form is read, but a killed server leaves them behind. */
    private void emptyUploads() {
        try {
            var uploads = uploads();
            Files.createDirectories(
                    uploads, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            List<Path> files;
            try (var all = Files.list(uploads)) {
                files = all.toList();
            }
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Problem("Cannot empty " + uploads() + ": " + e.getMessage(), e);
        }
    }

    private Path uploads() {
        return settings.uploads();
    }

    /**
     * Returns the placeholder of a client's secret in {@code realm-export.json}, for example {@code
     * OJVIRTUAL_CLIENT_SECRET}.
     */
    static String secretVariable(String clientId) {
        return clientId.toUpperCase(Locale.ROOT).replace('-', '_') + "_CLIENT_SECRET";
    }

    static String javaHome() {
        return System.getProperty("java.home");
    }
}

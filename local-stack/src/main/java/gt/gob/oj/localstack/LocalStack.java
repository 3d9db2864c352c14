package gt.gob.oj.localstack;

import gt.gob.oj.localstack.process.Command;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.process.Service;
import gt.gob.oj.localstack.process.Supervisor;
import gt.gob.oj.localstack.server.AdminApi;
import gt.gob.oj.localstack.server.Archive;
import gt.gob.oj.localstack.server.CapeDatabase;
import gt.gob.oj.localstack.server.JavaProgram;
import gt.gob.oj.localstack.server.Keycloak;
import gt.gob.oj.localstack.server.People;
import gt.gob.oj.localstack.server.Postgres;
import gt.gob.oj.localstack.server.Secrets;
import gt.gob.oj.localstack.server.StackSettings;
import gt.gob.oj.localstack.server.WildFly;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * All servers of one run. {@link #up} can be called at any time: it keeps running servers that are up to date, restarts
 * the others, and loses no stored data.
 */
public final class LocalStack {
    /** In the order in which they are stopped: dependent servers first. */
    public static final List<String> SERVICES = List.of("wildfly", "apps", "keycloak", "mail", "postgres");

    private static final long FREE_BYTES_NEEDED = 3L * 1024 * 1024 * 1024;

    private final StackSettings settings;
    private final Supervisor supervisor;
    private final Secrets secrets;
    private final Postgres postgres;
    private final CapeDatabase cape;
    private final Keycloak keycloak;
    private final AdminApi admin;
    private final People people;
    private final WildFly wildfly;
    private final JavaProgram programs;

    public LocalStack(StackSettings settings) {
        this.settings = settings;
        this.supervisor = new Supervisor(settings.run(), settings.logs());
        this.secrets = new Secrets(settings.data().resolve("secrets.properties"));
        this.postgres = new Postgres(settings, secrets);
        this.cape = new CapeDatabase(postgres);
        this.keycloak = new Keycloak(settings, secrets, postgres);
        this.admin = new AdminApi(settings, keycloak);
        this.people = new People(admin, postgres);
        this.wildfly = new WildFly(settings, postgres, keycloak);
        this.programs = new JavaProgram(settings);
    }

    public StackSettings settings() {
        return settings;
    }

    public Supervisor supervisor() {
        return supervisor;
    }

    /**
     * Reads and writes the secrets through this one object, because a second writer of the file would overwrite new
     * secrets.
     */
    public Secrets secrets() {
        return secrets;
    }

    public Postgres postgres() {
        return postgres;
    }

    public CapeDatabase cape() {
        return cape;
    }

    /** Secret of an OIDC client of the realm. */
    public String clientSecret(String clientId) {
        return keycloak.clientSecret(clientId);
    }

    public AdminApi admin() {
        return admin;
    }

    /**
     * Starts the servers that do not run yet and returns when all are ready.
     *
     * @throws Problem with one sentence that says what is wrong
     */
    public void up(Progress progress) {
        try (var lock = StackLock.of(settings)) {
            requireDiskSpace();
            start(progress, "PostgreSQL", postgres::prepare);
            progress.run("databases", () -> {
                postgres.createDatabase("keycloak");
                postgres.createDatabase("portal");
                cape.seed();
            });
            Together.run(
                    () -> start(progress, "Mail", programs::mail),
                    () -> start(progress, "Sample apps", () -> programs.sampleApps(keycloak)),
                    () -> start(progress, "Keycloak", keycloak::prepare),
                    () -> start(progress, "WildFly with the portal", wildfly::prepare));
            progress.run("people of the local run", people::seed);
        } catch (IOException e) {
            throw new Problem("Cannot use " + settings.home() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the running servers in the order of {@link #SERVICES}. */
    public List<String> running() {
        return SERVICES.stream()
                .filter(name -> supervisor.process(name).isPresent())
                .toList();
    }

    public void down(Progress progress) {
        for (var name : SERVICES) {
            if (supervisor.process(name).isPresent()) {
                progress.run("stopped " + name, () -> stop(name));
            } else {
                stop(name);
            }
        }
    }

    /** Runs a command for operators on vault, audit log or CAPE of this run and returns its exit code. */
    public int maintain(List<String> arguments) {
        return Command.show(maintenance(arguments));
    }

    /** Returns such a command for callers that need its process. */
    public ProcessBuilder maintenance(List<String> arguments) {
        return keycloak.maintenance(arguments);
    }

    /** Stops all servers and deletes all data of this run. */
    public void reset(Progress progress) {
        down(progress);
        for (var folder : List.of(settings.data(), settings.logs(), settings.run())) {
            try {
                Archive.delete(folder);
            } catch (IOException e) {
                throw new Problem("Cannot delete " + folder + ": " + e.getMessage(), e);
            }
        }
    }

    public void stop(String name) {
        supervisor.stop(name, "postgres".equals(name) ? "INT" : "TERM");
    }

    /** Kills the server without a chance to clean up, like a power cut. */
    public void kill(String name) {
        supervisor.kill(name);
    }

    /** Starts one stopped or killed server and returns when it is ready; the others are not touched. */
    public void start(String name) {
        supervisor.start(
                switch (name) {
                    case "postgres" -> postgres.prepare();
                    case "keycloak" -> keycloak.prepare();
                    case "wildfly" -> wildfly.prepare();
                    case "mail" -> programs.mail();
                    case "apps" -> programs.sampleApps(keycloak);
                    default -> throw new IllegalArgumentException(name);
                });
    }

    private boolean start(Progress progress, String label, Callable<Service> preparation) {
        return progress.step(label, () -> {
            var service = preparation.call();
            if (!supervisor.isUpToDate(service)) {
                stop(service.name());
                supervisor.start(service);
            }
            return true;
        });
    }

    private void requireDiskSpace() throws IOException {
        Files.createDirectories(settings.data());
        var free = Files.getFileStore(settings.data()).getUsableSpace();
        if (!Files.isDirectory(settings.servers()) && free < FREE_BYTES_NEEDED) {
            throw new Problem("The disk of %s has %d MB free, but 3072 MB are needed: free some space."
                    .formatted(settings.home(), free / 1_048_576));
        }
    }
}

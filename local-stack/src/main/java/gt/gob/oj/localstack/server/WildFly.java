package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Command;
import gt.gob.oj.localstack.process.Fingerprint;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Readiness;
import gt.gob.oj.localstack.process.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The WildFly server, configured by {@code wildfly.cli}, with the portal deployed at its root. */
public final class WildFly {
    /** The packages that WildFly's start script opens to the server's modules (its common.sh, 39.0.1). */
    private static final List<String> OPEN_PACKAGES = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private static final List<String> EXPORTED_PACKAGES = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private final StackSettings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Artifacts artifacts;

    public WildFly(StackSettings settings, Postgres postgres, Keycloak keycloak) {
        this.settings = settings;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.artifacts = new Artifacts(settings.root());
    }

    /** Returns the server, unpacked and configured again if version or configuration have changed. */
    public static Path home(StackSettings settings) {
        return ServerHome.prepare(
                settings.servers(), "wildfly", content(), folder -> configure(settings, folder, script()));
    }

    /** Returns the server with the portal, as this run starts it. */
    public Service prepare() {
        var home = home(settings);
        var base = settings.run().resolve("wildfly");
        var answers = Readiness.http(settings.portalUrl() + "/salud/listo");
        return new Service(
                "wildfly",
                List.of(settings.ports().portal(), settings.ports().portalManagement()),
                command(home, base),
                environment(),
                base,
                Fingerprint.of(content(), Fingerprint.of(List.of(artifacts.war()))),
                () -> layOut(home, base),
                () -> isDeployed(base) && answers.reached(),
                "TERM");
    }

    /** The deployment scanner leaves a marker beside the archive. After a marker of failure it is useless to wait. */
    private static boolean isDeployed(Path base) {
        if (Files.exists(base.resolve("deployments/portal.war.failed"))) {
            throw new Problem("WildFly could not deploy the portal: ./portal logs wildfly tells why.");
        }
        return true;
    }

    private static String content() {
        return Fingerprint.of(Versions.get("wildfly.version"), script(), Versions.get("postgresql.version"));
    }

    private static void configure(StackSettings settings, Path folder, String script) throws IOException {
        var driver = settings.root()
                .resolve("local-stack/target/lib/postgresql-" + Versions.get("postgresql.version") + ".jar");
        Archive.unzip(settings.downloads().resolve("wildfly-dist-" + Versions.get("wildfly.version") + ".zip"), folder);
        var cli = folder.resolve("portal.cli");
        Files.writeString(cli, script.replace("@DRIVER@", driver.toString()));
        Command.run(
                folder,
                Map.of("JAVA_HOME", Keycloak.javaHome(), "JAVA_OPTS", String.join(" ", ShortLived.COMMAND)),
                settings.logs().resolve("wildfly-build.log"),
                List.of(folder.resolve("bin/jboss-cli.sh").toString(), "--file=" + cli));
        Archive.delete(folder.resolve("standalone/configuration/standalone_xml_history"));
    }

    /** Each run has its own base folder, created again at each start; nothing in it must be kept. */
    private void layOut(Path home, Path base) {
        try {
            Archive.delete(base);
            Archive.copyTree(home.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(artifacts.war(), base.resolve("deployments/portal.war"));
        } catch (IOException e) {
            throw new Problem("Cannot lay out WildFly in " + base + ": " + e.getMessage(), e);
        }
    }

    private List<String> command(Path home, Path base) {
        var command = new ArrayList<String>();
        command.add(Path.of(Keycloak.javaHome(), "bin", "java").toString());
        command.addAll(settings.virtualMachine());
        command.addAll(List.of("-Xms128m", "-Xmx512m", "-Djava.net.preferIPv4Stack=true", "-Duser.language=es"));
        command.addAll(List.of("-Dorg.jboss.logmanager.nocolor=true", "-Djava.awt.headless=true"));
        EXPORTED_PACKAGES.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPEN_PACKAGES.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + base);
        command.add("-Djboss.bind.address=127.0.0.1");
        command.add("-Djboss.bind.address.management=127.0.0.1");
        command.add("-Djboss.http.port=" + settings.ports().portal());
        command.add("-Djboss.management.http.port=" + settings.ports().portalManagement());
        return command;
    }

    private Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("PORTAL_DB_URL", settings.jdbcUrl("portal"));
        environment.put("PORTAL_DB_USER", "portal");
        environment.put("PORTAL_DB_PASSWORD", postgres.password("portal"));
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", Integer.toString(settings.ports().smtp()));
        environment.put("PORTAL_URL", settings.portalUrl());
        environment.put("OIDC_ISSUER", settings.issuer());
        environment.put("OIDC_CLIENT_ID", "portal");
        environment.put("OIDC_CLIENT_SECRET", keycloak.clientSecret("portal"));
        environment.put("ASSISTANCE_MAILBOX", "agente@example.com");
        environment.put("ASSISTANCE_IMAP_HOST", "127.0.0.1");
        environment.put(
                "ASSISTANCE_IMAP_PORT", Integer.toString(settings.ports().imap()));
        environment.put("ASSISTANCE_IMAP_TLS", "false");
        environment.put("ASSISTANCE_IMAP_PASSWORD", "any");
        environment.put("CAPE_URL", settings.appsUrl() + "/cape");
        environment.put("CONSULTA_DISTANCIA_URL", settings.appsUrl() + "/consulta-distancia");
        environment.put("OJVIRTUAL_URL", settings.appsUrl() + "/ojvirtual");
        environment.put("MEDIACION_VIRTUAL_URL", settings.appsUrl() + "/mediacion-virtual");
        return environment;
    }

    private static String script() {
        return Resource.text("/wildfly.cli");
    }
}

package gt.gob.oj.portal.container;

import gt.gob.oj.localstack.server.StackSettings;
import gt.gob.oj.localstack.server.WildFly;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts an empty database for the run and tells {@code arquillian.xml} which WildFly to start and how. The server's
 * log stays in {@code target/wildfly-…/log}.
 */
public final class Surroundings implements TestExecutionListener {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        StackSettings settings = StackSettings.container(Path.of(System.getProperty("portal.root")), System.getenv());
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(settings.ports().postgres())
                    .start();
            System.setProperty("container.home", WildFly.home(settings).toString());
            System.setProperty("container.base", emptyBase().toString());
            System.setProperty(
                    "container.management", Integer.toString(settings.ports().portalManagement()));
            System.setProperty(
                    "container.portal", Integer.toString(settings.ports().portal()));
            System.setProperty(
                    "container.provider", Integer.toString(settings.ports().keycloak()));
            System.setProperty("container.options", String.join(" ", options(settings, postgres)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyBase() throws IOException {
        Path base = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "wildfly-");
        Files.createDirectory(base.resolve("deployments"));
        return base;
    }

    private static List<String> options(StackSettings settings, EmbeddedPostgres postgres) {
        return List.of(
                "-Xmx512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.language=es",
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.ports().portal(),
                "-Djboss.management.http.port=" + settings.ports().portalManagement(),
                "-Denv.PORTAL_DB_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
                "-Denv.PORTAL_DB_USER=postgres",
                "-Denv.PORTAL_DB_PASSWORD=postgres",
                "-Denv.SMTP_HOST=127.0.0.1",
                "-Denv.SMTP_PORT=" + settings.ports().smtp(),
                "-Dcontainer.smtp=" + settings.ports().smtp(),
                "-Dcontainer.imap=" + settings.ports().imap(),
                // The issuer's host exists only behind this proxy, which is the provider that a test starts.
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=" + settings.ports().keycloak());
    }
}

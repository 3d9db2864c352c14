package gt.gob.oj.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.SlowSenders;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Debian's HAProxy with the settings of docs/haproxy.cfg, in front of the servers. */
@Journey
@Order(73)
class ProxyTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void slow_senders_before_the_proxy_hold_up_nobody_and_are_ended(RunningStack stack) throws Exception {
        int portal = freePort();
        int keycloak = freePort();
        Process proxy = start(stack, portal, keycloak);
        try (SlowSenders senders = new SlowSenders()) {
            String page = "http://localhost:" + portal + "/servicios";
            String realm = "http://localhost:" + keycloak + "/realms/oj";
            await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> status(page) == 200);
            await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> status(realm) == 200);

            senders.halfSentForms(80, realm + "/protocol/openid-connect/token", FORM);
            senders.halfSentForms(80, "http://localhost:" + portal + "/asistencia", FORM);

            assertThat(status(page)).isEqualTo(200);
            assertThat(status(realm)).isEqualTo(200);
            assertThat(senders.waitedFor()).isGreaterThan(100);
            assertThat(senders.answer()).isEqualTo("HTTP/1.1 408");
        } finally {
            proxy.destroy();
        }
    }

    private static Process start(RunningStack stack, int portal, int keycloak) throws IOException {
        ProcessBuilder proxy = new ProcessBuilder(
                "/usr/sbin/haproxy",
                "-f",
                Path.of(System.getProperty("portal.root", ".."), "docs/haproxy.cfg")
                        .toString());
        proxy.environment()
                .putAll(Map.of(
                        "PUBLIC_SCHEME",
                        "http",
                        "PORTAL_BIND",
                        "127.0.0.1:" + portal,
                        "PORTAL_SERVER",
                        "127.0.0.1:" + URI.create(stack.portal()).getPort(),
                        "KEYCLOAK_BIND",
                        "127.0.0.1:" + keycloak,
                        "KEYCLOAK_SERVER",
                        "127.0.0.1:" + URI.create(stack.keycloak()).getPort(),
                        "KEYCLOAK_MANAGEMENT_PORT",
                        Integer.toString(URI.create(stack.management()).getPort())));
        return proxy.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static int status(String address) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }
}

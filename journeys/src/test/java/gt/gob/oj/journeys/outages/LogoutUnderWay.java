package gt.gob.oj.journeys.outages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.CodeFlow;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A person was disabled, and one of their applications answers logout notices with 503. */
final class LogoutUnderWay implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private final String client = "journey-" + UUID.randomUUID().toString().substring(0, 8);
    private final RunningStack stack;
    private final RealmAdministration realm;
    private final HttpServer app;

    private LogoutUnderWay(RunningStack stack) throws Exception {
        this.stack = stack;
        realm = RealmAdministration.of(stack);
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/", exchange -> {
            notices.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        app.start();
    }

    static LogoutUnderWay begin(RunningStack stack) throws Exception {
        LogoutUnderWay logout = new LogoutUnderWay(stack);
        logout.realm.write("POST", "/clients", """
                {"id": "%1$s", "clientId": "%1$s", "publicClient": true, "redirectUris": ["%2$s"],
                 "attributes": {"pkce.code.challenge.method": "S256",
                   "backchannel.logout.url": "http://localhost:%3$d/cierre"}}
                """.formatted(
                        logout.client, CodeFlow.NOWHERE, logout.app.getAddress().getPort()));
        String email = LocalCitizens.create(stack);
        CodeFlow.ofTestClient(stack, logout.client).tokens(email, "openid");
        logout.realm.write("PUT", logout.realm.user(email), "{\"enabled\": false}");
        logout.awaitNotice();
        return logout;
    }

    /** Makes the notice due at once and waits for an attempt that starts after this call. */
    void awaitNextNotice() throws Exception {
        notices.clear();
        try (Connection database = stack.database("keycloak");
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update oj_logout_notice set due_at = now() where client_id = '" + client + "'"))
                    .isOne();
        }
        awaitNotice();
    }

    private void awaitNotice() throws InterruptedException {
        assertThat(notices.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("a logout notice")
                .startsWith("logout_token=");
    }

    @Override
    public void close() {
        app.stop(0);
        realm.write("DELETE", "/clients/" + client, "");
    }
}

package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignOutNoticesTest {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private final CloseableHttpClient http = HttpClients.createDefault();
    private HttpServer app;

    @BeforeEach
    void start() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/cierre", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Integer status = answers.poll();
            exchange.sendResponseHeaders(status == null ? 200 : status, -1);
            exchange.close();
        });
        app.start();
    }

    @AfterEach
    void stop() throws IOException {
        app.stop(0);
        http.close();
    }

    @Test
    void an_app_that_is_down_is_told_again() throws InterruptedException {
        answers.add(503);

        commit();

        assertThat(received.poll(30, TimeUnit.SECONDS)).isEqualTo("logout_token=a.b.c");
        assertThat(received.poll(30, TimeUnit.SECONDS)).isEqualTo("logout_token=a.b.c");
    }

    @Test
    void nobody_is_told_of_what_was_rolled_back() {
        SignOutNotices notices = notices();
        notices.begin();

        notices.rollback();

        assertThat(received).isEmpty();
    }

    private void commit() {
        SignOutNotices notices = notices();
        notices.begin();
        notices.commit();
    }

    private SignOutNotices notices() {
        String address = "http://127.0.0.1:" + app.getAddress().getPort() + "/cierre";
        return new SignOutNotices(http, List.of(new SignOutNotices.Notice("portal", address, "a.b.c")));
    }
}

package gt.gob.oj.keycloak.logout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoutRequestTest {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CloseableHttpClient http = HttpClients.createDefault();
    private HttpServer app;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/cierre", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        app.start();
    }

    @AfterEach
    void stop() throws IOException {
        app.stop(0);
        http.close();
    }

    @ParameterizedTest
    @CsvSource({"200,true", "204,true", "400,true", "500,false", "503,false"})
    void status_5xx_is_retried_and_any_other_status_is_final(int answer, boolean isFinal) {
        status = answer;

        assertThat(request().send("a.b.c")).isEqualTo(isFinal);

        assertThat(received).containsExactly("logout_token=a.b.c");
    }

    @Test
    void missing_answer_is_retried() {
        LogoutRequest request = request();
        app.stop(0);

        assertThat(request.send("a.b.c")).isFalse();
    }

    private LogoutRequest request() {
        return new LogoutRequest(
                http, "portal", "http://127.0.0.1:" + app.getAddress().getPort() + "/cierre");
    }
}

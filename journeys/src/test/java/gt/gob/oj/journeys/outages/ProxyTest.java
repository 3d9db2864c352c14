package gt.gob.oj.journeys.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.SlowSenders;
import gt.gob.oj.journeys.kit.server.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Slow senders in front of {@link Proxy}. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class ProxyTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void the_proxy_ends_slow_senders_and_other_people_do_not_wait(RunningStack stack) throws Exception {
        try (Proxy proxy = Proxy.plain(stack);
                SlowSenders senders = new SlowSenders()) {
            String page = proxy.portal() + "/servicios";
            String realm = proxy.keycloak() + "/realms/oj";
            await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> status(page) == 200);
            await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> status(realm) == 200);

            senders.halfSentForms(80, realm + "/protocol/openid-connect/token", FORM);
            senders.halfSentForms(80, proxy.portal() + "/asistencia", FORM);

            assertThat(status(page)).isEqualTo(200);
            assertThat(status(realm)).isEqualTo(200);
            assertThat(senders.waitedFor()).isGreaterThan(100);
            assertThat(senders.answer()).isEqualTo("HTTP/1.1 408");
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

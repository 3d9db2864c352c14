package gt.gob.oj.portal.identityserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Realm;
import gt.gob.oj.portal.signin.SampleCaller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityServerClientsTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private Supplier<Optional<Reply>> reply = () -> Optional.of(new Reply(200, GOOD));
    private String asked = "";

    private static final String GOOD = "{\"name\":\"Ana\",\"at\":\"2026-01-02T03:04:05Z\",\"note\":null}";

    record Reply(int status, String body) {}

    record Thing(String name, Instant at, @Nullable String note) {}

    @Consumes("application/json")
    interface Things {
        @GET
        @Path("/one")
        @Refuses({403, 404, 409})
        Thing one(@QueryParam("of") @Nullable String of);

        @POST
        @Path("/one")
        Thing put(Thing thing);

        @GET
        @Path("/bytes")
        Response bytes(@HeaderParam("Range") @Nullable String range);
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/realm/api/one", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Optional<Reply> told = reply.get();
        if (told.isPresent()) {
            byte[] body = told.get().body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(told.get().status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Test
    void calls_carry_the_token_and_answers_become_records() {
        Thing thing = things().one("a b");
        assertThat(thing).isEqualTo(new Thing("Ana", Instant.parse("2026-01-02T03:04:05Z"), null));
        assertThat(asked).isEqualTo("GET /realm/api/one?of=a+b Bearer ficha ");
        assertThat(things().put(thing)).isEqualTo(thing);
        assertThat(asked)
                .isEqualTo("POST /realm/api/one Bearer ficha {\"name\":\"Ana\",\"at\":\"2026-01-02T03:04:05Z\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\":\"2026-01-02T03:04:05Z\"}",
                "{\"name\":null,\"at\":\"2026-01-02T03:04:05Z\"}",
                "{\"name\":\"secret\",\"at\":\"secret\"}",
                "{\"name\":secret}",
                "[\"secret\"]",
                "null",
                "",
                "<html>secret</html>"
            })
    void an_answer_that_is_not_as_described_is_an_outage_and_its_values_stay_out_of_the_log(String body) {
        reply = () -> Optional.of(new Reply(200, body));
        assertThatThrownBy(() -> things().one(null)).isInstanceOfSatisfying(OutOfService.class, outage -> {
            assertThat(outage.part()).isEqualTo(OutOfService.Part.IDENTITY);
            assertThat(outage).hasMessageNotContaining("secret");
            assertThat(outage.getCause()).isNull();
        });
        assertThat(calls).hasValue(1);
    }

    @Test
    void refusals_are_told_apart_and_what_is_no_refusal_of_the_operation_is_an_outage() {
        assertThatThrownBy(() -> refused(403, "{\"code\":\"forbidden\"}")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> refused(403, "<html>")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> refused(404, "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> refused(403, "{\"code\":\"not-assigned\"}"))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(403);
                    assertThat(refusal.code()).isEqualTo("not-assigned");
                });
        assertThatThrownBy(() -> refused(409, "{\"code\":\"unreadable\",\"receiptCode\":\"ABC-1\"}"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.receiptCode()).isEqualTo("ABC-1"));
        assertThatThrownBy(() -> refused(400, "{}")).isInstanceOf(OutOfService.class);
        assertThatThrownBy(() -> refused(503, "{}")).isInstanceOf(OutOfService.class);
        assertThatThrownBy(() -> refused(401, "{}"))
                .isInstanceOfSatisfying(
                        OutOfService.class, outage -> assertThat(outage.part()).isEqualTo(OutOfService.Part.SIGN_IN));
    }

    @Test
    void without_a_token_nothing_is_sent_and_the_person_signs_in() {
        assertThatThrownBy(() -> clients(null).client(Things.class, "/api").one(null))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        signIn -> assertThat(signIn.getResponse().getStatus()).isEqualTo(303));
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_read_whose_connection_breaks_is_sent_once_more_and_a_change_is_not() {
        reply = () -> calls.get() == 1 ? Optional.empty() : Optional.of(new Reply(200, GOOD));
        assertThat(things().one(null).name()).isEqualTo("Ana");
        assertThat(calls).hasValue(2);

        calls.set(0);
        assertThatThrownBy(() -> things().put(new Thing("Ana", Instant.EPOCH, null)))
                .isInstanceOf(OutOfService.class);
        assertThat(calls).hasValue(1);

        reply = Optional::empty;
        calls.set(0);
        assertThatThrownBy(() -> things().one(null)).isInstanceOf(OutOfService.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_server_that_is_gone_is_an_outage() {
        server.stop(0);
        assertThatThrownBy(() -> things().one(null)).isInstanceOf(OutOfService.class);
    }

    @Test
    void bytes_arrive_while_the_server_still_sends_and_refusals_of_bytes_are_the_callers() throws IOException {
        CountDownLatch read = new CountDownLatch(1);
        server.createContext("/realm/api/bytes", exchange -> {
            @Nullable String range = exchange.getRequestHeaders().getFirst("Range");
            assertThat(exchange.getRequestHeaders()).doesNotContainKey("Accept-Encoding");
            exchange.sendResponseHeaders(range == null ? 416 : 206, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(1);
                out.flush();
                read.await();
                out.write(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Response answer = things().bytes("bytes=0-1");
                InputStream bytes = answer.readEntity(InputStream.class)) {
            assertThat(answer.getStatus()).isEqualTo(206);
            assertThat(bytes.read()).isEqualTo(1);
            read.countDown();
            assertThat(bytes.readAllBytes()).containsExactly(2);
        }
        try (Response answer = things().bytes(null)) {
            assertThat(answer.getStatus()).isEqualTo(416);
        }
    }

    private void refused(int status, String body) {
        reply = () -> Optional.of(new Reply(status, body));
        things().one(null);
    }

    private Things things() {
        return clients("ficha").client(Things.class, "/api");
    }

    private IdentityServerClients clients(@Nullable String token) {
        URI realm = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realm");
        return new IdentityServerClients(new Realm(realm), new SampleCaller(token));
    }
}

package gt.gob.oj.portal.identityserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.identityserver.IdentityServerStub.Reply;
import gt.gob.oj.portal.page.failure.OutOfService;
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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityServerClientsTest {
    private final IdentityServerStub server = new IdentityServerStub();

    private static final String GOOD = "{\"name\":\"Ana\",\"at\":\"2026-01-02T03:04:05Z\",\"note\":null}";

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
    void start() {
        server.answers(200, GOOD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void calls_send_the_token_and_answers_become_records() {
        Thing thing = things().one("a b");
        assertThat(thing).isEqualTo(new Thing("Ana", Instant.parse("2026-01-02T03:04:05Z"), null));
        assertThat(server.asked.getLast()).isEqualTo("GET /realm/api/one?of=a+b Bearer ficha ");
        assertThat(things().put(thing)).isEqualTo(thing);
        assertThat(server.asked.getLast())
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
    void an_invalid_answer_is_an_outage_and_its_values_are_not_logged(String body) {
        server.answers(200, body);
        assertThatThrownBy(() -> things().one(null)).isInstanceOfSatisfying(OutOfService.class, outage -> {
            assertThat(outage.part()).isEqualTo(OutOfService.Part.IDENTITY);
            assertThat(outage).hasMessageNotContaining("secret");
            assertThat(outage.getCause()).isNull();
        });
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void listed_refusals_are_distinguished_and_other_statuses_are_an_outage() {
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
    void without_a_token_nothing_is_sent_and_the_person_must_sign_in() {
        assertThatThrownBy(
                        () -> server.clients(null).client(Things.class, "/api").one(null))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        signIn -> assertThat(signIn.getResponse().getStatus()).isEqualTo(303));
        assertThat(server.asked).isEmpty();
    }

    @Test
    void a_read_whose_connection_breaks_is_retried_once_and_a_change_is_not() {
        server.replies(() -> server.asked.size() == 1 ? Optional.empty() : Optional.of(new Reply(200, GOOD)));
        assertThat(things().one(null).name()).isEqualTo("Ana");
        assertThat(server.asked).hasSize(2);

        server.asked.clear();
        assertThatThrownBy(() -> things().put(new Thing("Ana", Instant.EPOCH, null)))
                .isInstanceOf(OutOfService.class);
        assertThat(server.asked).hasSize(1);

        server.replies(Optional::empty);
        server.asked.clear();
        assertThatThrownBy(() -> things().one(null)).isInstanceOf(OutOfService.class);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void an_unreachable_server_is_an_outage() {
        server.close();
        assertThatThrownBy(() -> things().one(null)).isInstanceOf(OutOfService.class);
    }

    @Test
    void bytes_arrive_while_the_server_still_sends_and_the_caller_handles_refusals() throws IOException {
        CountDownLatch read = new CountDownLatch(1);
        server.server().createContext("/realm/api/bytes", exchange -> {
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
        server.answers(status, body);
        things().one(null);
    }

    private Things things() {
        return server.clients().client(Things.class, "/api");
    }
}

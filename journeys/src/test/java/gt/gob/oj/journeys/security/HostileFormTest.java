package gt.gob.oj.journeys.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Bodies that no form of the portal sends: our page answers, and the log has no stack trace. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class HostileFormTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> OPEN_FORMS = List.of("/asistencia", "/salir", "/ingresar/cierre");
    private static final List<String> OWN_FORMS =
            List.of("/mi-perfil/datos", "/revision/tomar", "/administracion/1", "/mesa-de-ayuda/1");

    @TestFactory
    Stream<DynamicTest> an_unreadable_body_is_answered_by_our_page(RunningStack stack) {
        return OPEN_FORMS.stream()
                .flatMap(path -> Stream.of(
                        hostile(stack, path, "2000 fields", 413, FORM, text(fields())),
                        hostile(stack, path, "2 MB", 413, FORM, text("a=" + "x".repeat(2_000_000))),
                        hostile(stack, path, "2 MB in chunks", 413, FORM, chunked("a=" + "x".repeat(2_000_000))),
                        hostile(stack, path, "broken escapes", 400, FORM, text("nombres=%zz&a=%")),
                        hostile(stack, path, "no UTF-8", 400, FORM, text("nombres=%ff%fe")),
                        hostile(stack, path, "multipart", 415, "multipart/form-data; boundary=b", text("--b--")),
                        hostile(stack, path, "JSON", 415, "application/json", text("{}"))));
    }

    @TestFactory
    Stream<DynamicTest> a_form_for_signed_in_people_asks_a_stranger_to_sign_in_whatever_the_body(RunningStack stack) {
        return OWN_FORMS.stream()
                .map(path -> dynamicTest(
                        path,
                        () -> quietly(stack, () -> {
                            for (HttpRequest.BodyPublisher body :
                                    List.of(text(fields()), chunked("a=" + "x".repeat(2_000_000)), text("a=%zz"))) {
                                assertThat(send(stack, path, FORM, body).status())
                                        .isIn(302, 303);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> an_unreadable_address_or_cookie_is_no_server_error(RunningStack stack) {
        return Stream.of(
                dynamicTest(
                        "no UTF-8 in the path", () -> quietly(stack, () -> page(stack, "/asistencia/%ff", "", 400))),
                dynamicTest("no UTF-8 in the query", () -> quietly(stack, () -> page(stack, "/buscar?q=%ff", "", 400))),
                dynamicTest(
                        "long query",
                        () -> quietly(stack, () -> page(stack, "/buscar?q=" + "x".repeat(20_000), "", 400))),
                dynamicTest("300 cookies", () -> quietly(stack, () -> page(stack, "/asistencia", cookies(), 200))),
                dynamicTest(
                        "bytes in a cookie",
                        () -> quietly(
                                stack,
                                () -> page(
                                        stack,
                                        "/asistencia",
                                        "lang=" + new String(new byte[] {(byte) 0xc3, (byte) 0xb1}, ISO_8859_1),
                                        200))));
    }

    private static DynamicTest hostile(
            RunningStack stack, String path, String name, int status, String type, HttpRequest.BodyPublisher body) {
        return dynamicTest(
                path + ": " + name,
                () -> quietly(stack, () -> {
                    Response answer = send(stack, path, type, body);
                    assertThat(answer.status()).isEqualTo(status);
                    assertThat(answer.body()).contains("<html lang=\"es\">", "Ir al inicio");
                }));
    }

    private static void page(RunningStack stack, String path, String cookie, int status) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.portal() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        Response answer = PlainBrowser.onConnectionsOfItsOwn().send(request);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"es\">");
    }

    private static Response send(RunningStack stack, String path, String type, HttpRequest.BodyPublisher body) {
        return PlainBrowser.onConnectionsOfItsOwn()
                .send(HttpRequest.newBuilder(URI.create(stack.portal() + path))
                        .header("Content-Type", type)
                        .POST(body));
    }

    /** Also fails if a concurrent test causes a stack trace, which would be a fault as well. */
    private static void quietly(RunningStack stack, Runnable steps) throws IOException {
        long before = Files.size(stack.log("wildfly"));
        steps.run();
        try (var log = Files.newInputStream(stack.log("wildfly"))) {
            log.skipNBytes(before);
            assertThat(new String(log.readAllBytes(), UTF_8)).doesNotContain("\tat ", "Exception");
        }
    }

    private static String fields() {
        return IntStream.range(0, 2000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    }

    private static String cookies() {
        return IntStream.range(0, 300).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; "));
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    /** A body of unknown length. */
    private static HttpRequest.BodyPublisher chunked(String body) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}

package gt.gob.oj.journeys.outages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import gt.gob.oj.journeys.kit.http.SlowSenders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slow senders and malformed forms do not delay other people. */
@Journey
class SlowLinesTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";
    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
    };
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void half_sent_forms_and_chunks_delay_nobody(RunningStack stack) throws Exception {
        EvidenceUpload slow = PlainCapture.signIn(stack, Drafts.create(stack));
        String other = Drafts.create(stack);
        try (SlowSenders senders = new SlowSenders()) {
            senders.halfSentChunks(
                    60, slow, "front", slow.begin("front", 64 * 1024).upload());
            senders.halfSentForms(80, stack.realm() + "/protocol/openid-connect/token", FORM);
            senders.halfSentForms(40, stack.realm() + "/login-actions/authenticate", MULTIPART);
            senders.halfSentForms(60, stack.portal() + "/asistencia", FORM);
            senders.halfSentForms(40, stack.portal() + "/ingresar/cierre", FORM);

            for (String page : List.of(
                    stack.portal() + "/servicios",
                    stack.portal() + "/salud/listo",
                    stack.realm(),
                    stack.management() + "/health/ready")) {
                assertThat(get(page).statusCode()).as(page).isEqualTo(200);
            }
            EvidenceUpload upload = PlainCapture.signIn(stack, other);
            byte[] picture = Arrays.copyOf(JPEG, 1_000);
            String id = upload.begin("front", picture.length).upload();
            assertThat(upload.send("front", id, 0, picture).received()).isEqualTo(picture.length);
            assertThat(senders.waitedFor()).as("slow senders").isGreaterThan(200);
        }
    }

    @Test
    void a_form_below_the_minimum_rate_gets_a_clear_answer(RunningStack stack) throws IOException {
        try (SlowSenders signIn = new SlowSenders();
                SlowSenders portal = new SlowSenders()) {
            signIn.halfSentForms(1, stack.realm() + "/protocol/openid-connect/token", FORM);
            portal.halfSentForms(1, stack.portal() + "/asistencia", FORM);

            assertThat(signIn.answer()).isEqualTo("HTTP/1.1 408");
            assertThat(portal.answer()).isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void a_malformed_form_gets_a_page_and_leaves_no_stack_trace_in_the_log(RunningStack stack) throws Exception {
        Map<String, Long> logs = new LinkedHashMap<>();
        for (String server : List.of("keycloak", "wildfly")) {
            logs.put(server, Files.size(stack.log(server)));
        }
        List<String> wrong = new ArrayList<>();
        for (String address : List.of(
                stack.realm() + "/login-actions/authenticate",
                stack.realm() + "/login-actions/required-action",
                stack.realm() + "/login-actions/reset-credentials",
                stack.realm() + "/identity-hand-off/AAAAA-AAAAA",
                stack.portal() + "/asistencia")) {
            for (Map.Entry<String, Body> body : bodies().entrySet()) {
                HttpResponse<String> answer = post(address, body.getValue());
                if (answer.statusCode() < 400
                        || answer.statusCode() >= 500
                        || !answer.body().contains("</html>")) {
                    wrong.add(address + " " + body.getKey() + ": " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
        for (Map.Entry<String, Long> log : logs.entrySet()) {
            byte[] all = Files.readAllBytes(stack.log(log.getKey()));
            String since = new String(
                    all, log.getValue().intValue(), all.length - log.getValue().intValue(), UTF_8);
            assertThat(since).as(log.getKey()).doesNotContain("\tat ");
        }
    }

    private record Body(String type, BodyPublisher bytes) {}

    private static Map<String, Body> bodies() {
        String fields = IntStream.range(0, 2_000).mapToObj(i -> "p" + i + "=x").collect(Collectors.joining("&"));
        String parts = IntStream.range(0, 2_000)
                        .mapToObj(i -> "--b\r\nContent-Disposition: form-data; name=\"p" + i + "\"\r\n\r\nx\r\n")
                        .collect(Collectors.joining())
                + "--b--\r\n";
        byte[] large = "x=".concat("y".repeat(2_000_000)).getBytes(UTF_8);
        Map<String, Body> bodies = new LinkedHashMap<>();
        bodies.put("2,000 fields", new Body(FORM, BodyPublishers.ofString(fields)));
        bodies.put("2,000 parts", new Body(MULTIPART, BodyPublishers.ofString(parts)));
        bodies.put("2 MB", new Body(FORM, BodyPublishers.ofByteArray(large)));
        bodies.put(
                "2 MB in pieces", new Body(FORM, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        return bodies;
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Uses a connection of its own: a server that closes it after the answer breaks no later request. */
    private static HttpResponse<String> post(String address, Body body) throws Exception {
        URI to = URI.create(address);
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html")
                .header("Content-Type", body.type())
                .header("Origin", to.getScheme() + "://" + to.getAuthority())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(body.bytes())
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}

package gt.gob.oj.journeys.outages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Downloads of videos over slow lines occupy no worker thread of the portal. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class SlowReadersTest {

    /** More than the 32 worker threads that WildFly has on two cores. */
    private static final int READERS = 40;

    /** More than the socket buffers of both sides hold. */
    private static final int VIDEO = 8_000_000;

    private static final int CHUNK = 2_000_000;
    private static final int OK = 200;
    private static final int SMALL_WINDOW = 4096;

    @Test
    void forty_slow_readers_of_a_video_delay_nobody(RunningStack stack, Visitor reviewer) throws Exception {
        String email = Drafts.create(stack);
        uploadVideo(PlainCapture.signIn(stack, email));
        String reviewerEmail = LocalCitizens.staff(stack, "identity-reviewer");
        String request = assign(stack, email, reviewerEmail);
        reviewer.signsInWithCode(reviewerEmail);
        reviewer.opensReviewDesk();
        String cookies = reviewer.page().context().cookies(stack.portal()).stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String video = stack.portal() + "/revision/" + request + "/evidencia/video";
        Awaitility.await("the inspection of the video")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> overruleVerdict(stack, request));
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < READERS; i++) {
                readers.add(read(video, cookies));
                assertThat(firstLine(readers.getLast())).as("reader %d", i).isEqualTo("HTTP/1.1 200");
            }
            for (String page : List.of("/servicios", "/asistencia", "/salud/listo")) {
                assertThat(status(stack.portal() + page)).as(page).isEqualTo(OK);
            }
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    private static void uploadVideo(EvidenceUpload to) throws IOException {
        byte[] video = new byte[VIDEO];
        new Random(1).nextBytes(video);
        byte[] head = "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes(UTF_8);
        System.arraycopy(head, 0, video, 0, head.length);
        String upload = to.begin("video", VIDEO).upload();
        for (int offset = 0; offset < VIDEO; offset += CHUNK) {
            assertThat(to.send("video", upload, offset, Arrays.copyOfRange(video, offset, offset + CHUNK))
                            .taken())
                    .isTrue();
        }
        assertThat(to.finish("video", upload, EvidenceUpload.digest(video)).taken())
                .isTrue();
    }

    private static String assign(RunningStack stack, String email, String reviewer) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement assign = realm.prepareStatement("""
                        update oj_identity_proof p set status = 'in_review', submitted_at = now(), state_since = now(),
                            receipt_code = translate(upper(substr(md5(p.id), 1, 5) || '-' || substr(md5(p.id), 6, 5)), '01', '23'),
                            assigned_to = r.id, assigned_until = now() + interval '10 minutes'
                        from user_entity o, user_entity r
                        where p.user_id = o.id and r.realm_id = o.realm_id and o.email = ? and r.email = ? returning p.id""")) {
            assign.setString(1, email);
            assign.setString(2, reviewer);
            try (ResultSet assigned = assign.executeQuery()) {
                assigned.next();
                return assigned.getString(1);
            }
        }
    }

    /** Random bytes are not a video, so the test overrules the verdict once it exists. */
    private static boolean overruleVerdict(RunningStack stack, String request) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement overrule = realm.prepareStatement("""
                        update oj_inspection i set progress = 'unchecked', findings = null, scanned = true
                        from oj_evidence e where e.id = i.evidence_id and e.proof_id = ? and i.progress <> 'waiting'""")) {
            overrule.setString(1, request);
            return overrule.executeUpdate() == 1;
        }
    }

    private static Socket read(String address, String cookies) throws IOException {
        URI from = URI.create(address);
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_WINDOW);
        socket.connect(new InetSocketAddress(from.getHost(), from.getPort()));
        socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
                        .formatted(from.getRawPath(), from.getAuthority(), cookies)
                        .getBytes(UTF_8));
        return socket;
    }

    private static String firstLine(Socket reader) throws IOException {
        return new String(reader.getInputStream().readNBytes("HTTP/1.1 200".length()), UTF_8);
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

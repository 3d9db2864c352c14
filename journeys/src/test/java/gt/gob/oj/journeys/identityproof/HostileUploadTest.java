package gt.gob.oj.journeys.identityproof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.server.ServerMemory;
import gt.gob.oj.journeys.media.HostileFile;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Hostile uploads: each file gets a clear answer, and the server stays healthy. */
@Journey(cape = Cape.NOT_ASKED)
@Isolated("measures the memory of the server")
class HostileUploadTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void hostile_files_are_refused_and_the_server_stays_healthy(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        proof.document().waitFor();
        EvidenceUpload upload = proof.upload();
        long before = ServerMemory.residentKiB(stack.processId("keycloak"));
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(1);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";

            SoftAssertions all = new SoftAssertions();
            for (Map.Entry<String, String> text : noFile(address).entrySet()) {
                all.assertThat(firstRefusal(upload, text.getValue().getBytes(UTF_8)))
                        .as(text.getKey())
                        .isEqualTo("wrong-type");
            }
            all.assertThat(firstRefusal(upload, new byte[0])).isEqualTo("empty");
            all.assertThat(upload.begin("video", 200 * MEGABYTE).code()).isEqualTo("too-large");
            all.assertThat(verdict(upload, "front", HostileFile.pixelFlood())).isEqualTo("refused too-many-pixels");
            all.assertThat(verdict(upload, "front", HostileFile.metadataBomb())).isEqualTo("refused swollen-metadata");
            all.assertThat(verdict(upload, "front", HostileFile.withArchive())).isEqualTo("refused hidden-content");
            all.assertThat(verdict(upload, "front", HostileFile.withPage())).isEqualTo("refused hidden-content");
            all.assertThat(verdict(upload, "front", HostileFile.truncated())).isEqualTo("refused truncated");
            all.assertThat(verdict(upload, "video", HostileFile.playlist(address + "a.ts")))
                    .startsWith("refused ");
            all.assertThat(verdict(upload, "video", HostileFile.webmWithoutDuration()))
                    .isEqualTo("good");
            all.assertAll();
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }

        visitor.page().reload();
        assertThat(visitor.page().content()).contains("La imagen está incompleta");
        long after = ServerMemory.residentKiB(stack.processId("keycloak"));
        System.out.printf("Hostile files: resident memory of Keycloak %+d KiB%n", after - before);
        assertThat(after - before).isLessThan(160 * 1024);
        assertThat(browser.get(stack.portal() + "/salud/listo").status()).isEqualTo(200);
        assertThat(browser.get(stack.realm() + "/.well-known/openid-configuration")
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, String> noFile(String address) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a page", "<!doctype html><script src='" + address + "'></script>");
        texts.put("svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>");
        texts.put("m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "a.ts\n#EXT-X-ENDLIST\n");
        texts.put("concat", "ffconcat version 1.0\nfile '" + address + "a.mp4'\n");
        return texts;
    }

    private static String firstRefusal(EvidenceUpload upload, byte[] bytes) throws IOException {
        EvidenceUpload.Answer begun = upload.begin("front", bytes.length);
        return begun.taken() ? upload.send("front", begun.upload(), 0, bytes).code() : begun.code();
    }

    /** Returns the verdict of the inspection and its first problem. */
    private static String verdict(EvidenceUpload upload, String piece, byte[] bytes) throws IOException {
        upload.startOver(piece);
        String id = upload.begin(piece, bytes.length).upload();
        assertThat(upload.send(piece, id, 0, bytes).status()).isEqualTo(200);
        assertThat(upload.finish(piece, id, EvidenceUpload.digest(bytes)).status())
                .isEqualTo(200);
        JsonObject inspected = Awaitility.await("the inspection")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> upload.progress(piece).body(),
                        answer -> !check(answer).equals("waiting"));
        JsonArray problems = inspected.getAsJsonArray("problems");
        return problems.isEmpty()
                ? check(inspected)
                : check(inspected) + " " + problems.get(0).getAsString();
    }

    private static String check(JsonObject answer) {
        return answer.get("check").getAsString();
    }
}

package gt.gob.oj.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.ServerMemory;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.HostileFile;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.IdentityProofPage.Upload;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What strangers may send: each file gets a plain answer, and the server stays well. */
@Journey
@Order(81)
class HostileUploadTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void hostile_files_are_refused_and_the_server_stays_well(Visitor visitor, Mailbox mailbox, RunningStack stack)
            throws IOException {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.fillPersonalData(citizen).next().accept();
        proof.document().waitFor();
        Upload front = proof.upload("front");
        Upload video = proof.upload("video");
        long before = ServerMemory.residentKiB(stack.processId("keycloak"));
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(1);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";

            assertSoftly(all -> {
                noFile(address)
                        .forEach((name, text) -> all.assertThat(firstRefusal(front, text.getBytes(UTF_8)))
                                .as(name)
                                .isEqualTo("wrong-type"));
                all.assertThat(firstRefusal(front, new byte[0])).isEqualTo("empty");
                all.assertThat(code(begin(video, 200 * MEGABYTE))).isEqualTo("too-large");
                all.assertThat(verdict(front, HostileFile.pixelFlood())).isEqualTo("refused too-many-pixels");
                all.assertThat(verdict(front, HostileFile.metadataBomb())).isEqualTo("refused swollen-metadata");
                all.assertThat(verdict(front, HostileFile.withArchive())).isEqualTo("refused hidden-content");
                all.assertThat(verdict(front, HostileFile.withPage())).isEqualTo("refused hidden-content");
                all.assertThat(verdict(front, HostileFile.truncated())).isEqualTo("refused truncated");
                all.assertThat(verdict(video, HostileFile.playlist(address + "a.ts")))
                        .startsWith("refused ");
                all.assertThat(verdict(video, HostileFile.webmWithoutDuration()))
                        .isEqualTo("good");
            });
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

    @Test
    void ten_thousand_parts_are_too_many(Visitor visitor, Mailbox mailbox, RunningStack stack) {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.fillPersonalData(citizen).next().accept();
        proof.document().waitFor();

        String refusal = inTinyParts(proof.upload("front"));
        int form = asForm(visitor.page().locator("#identity-proof-evidence").getAttribute("action"));

        assertThat(refusal).isEqualTo("too-many-parts");
        // The server refuses it before any page of ours is asked, and takes it for a fault of its own (Keycloak
        // 26.7.5).
        assertThat(form).isGreaterThanOrEqualTo(400);
        assertThat(browser.get(stack.portal() + "/salud/listo").status()).isEqualTo(200);
        visitor.page().reload();
        assertThat(proof.document().isVisible()).isTrue();
    }

    private static Map<String, String> noFile(String address) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a page", "<!doctype html><script src='" + address + "'></script>");
        texts.put("svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>");
        texts.put("m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "a.ts\n#EXT-X-ENDLIST\n");
        texts.put("concat", "ffconcat version 1.0\nfile '" + address + "a.mp4'\n");
        return texts;
    }

    private String firstRefusal(Upload upload, byte[] bytes) {
        Response begun = begin(upload, bytes.length);
        return begun.status() == 201 ? code(chunk(upload, id(begun), 0, bytes)) : code(begun);
    }

    /** What the inspection says once it is done, and of what first. */
    private String verdict(Upload upload, byte[] bytes) {
        browser.send(to(upload, "").DELETE());
        String id = id(begin(upload, bytes.length));
        assertThat(chunk(upload, id, 0, bytes).status()).isEqualTo(200);
        Response finished = browser.send(to(upload, "/" + id + "/finish")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"sha256\":\"" + HexFormat.of().formatHex(sha256(bytes)) + "\"}")));
        assertThat(finished.status()).as(finished.body()).isEqualTo(200);
        String body = Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> browser.send(to(upload, "").GET()).body(),
                        answer -> !answer.contains("\"check\":\"waiting\""));
        String check = body.replaceFirst(".*\"check\":\"([^\"]+)\".*", "$1");
        return body.contains("\"problems\":[]")
                ? check
                : check + " " + body.replaceFirst(".*\"problems\":\\[\"([^\"]+)\".*", "$1");
    }

    private String inTinyParts(Upload upload) {
        String id = id(begin(upload, 10_000));
        byte[] jpeg = HostileFile.truncated();
        for (int offset = 0; offset < 10_000; offset++) {
            byte[] one = offset == 0 ? Arrays.copyOf(jpeg, 3) : new byte[] {0};
            Response answer = chunk(upload, id, offset == 0 ? 0 : offset + 2, one);
            if (answer.status() != 200) {
                return code(answer);
            }
        }
        return "taken";
    }

    private int asForm(String action) {
        StringBuilder body = new StringBuilder();
        for (int part = 0; part < 10_000; part++) {
            body.append("--limit\r\nContent-Disposition: form-data; name=\"f")
                    .append(part)
                    .append("\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nx\r\n");
        }
        body.append("--limit--\r\n");
        return browser.send(HttpRequest.newBuilder(URI.create(action))
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofString(body.toString())))
                .status();
    }

    private Response begin(Upload upload, int length) {
        return browser.send(to(upload, "")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"length\":" + length + "}")));
    }

    private Response chunk(Upload upload, String id, int offset, byte[] bytes) {
        return browser.send(to(upload, "/" + id + "?offset=" + offset)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":")
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private static String id(Response begun) {
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        return begun.body().replaceFirst(".*\"upload\":\"([^\"]+)\".*", "$1");
    }

    private static String code(Response refused) {
        return refused.body().replaceFirst(".*\"code\":\"([^\"]+)\".*", "$1");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder to(Upload upload, String path) {
        return HttpRequest.newBuilder(URI.create(upload.address() + path))
                .header("Authorization", "Bearer " + upload.token());
    }
}

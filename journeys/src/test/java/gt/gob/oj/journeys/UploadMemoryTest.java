package gt.gob.oj.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.ServerMemory;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.page.IdentityProofPage.Upload;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(80)
class UploadMemoryTest {

    private static final int MIB = 1024 * 1024;
    private static final int CHUNK = 4 * MIB;
    private static final int WHOLE = 60 * MIB;

    @Test
    void sixty_megabytes_pass_through_the_server_without_staying_in_its_memory(
            Visitor visitor, Mailbox mailbox, RunningStack stack) throws IOException {
        Citizen citizen = ConfirmedAddress.register(visitor, mailbox);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.fillPersonalData(citizen).next().accept();
        proof.document().waitFor();
        Upload upload = proof.upload("video");
        byte[] video = Arrays.copyOf(Files.readAllBytes(SpokenVideo.of(citizen)), CHUNK);
        PlainBrowser browser = new PlainBrowser();
        send(browser, upload, video, CHUNK);
        startOver(browser, upload);

        long before = ServerMemory.residentKiB(stack.processId("keycloak"));
        send(browser, upload, video, WHOLE);
        long after = ServerMemory.residentKiB(stack.processId("keycloak"));

        System.out.printf(
                "Upload of %d MiB: resident memory of Keycloak %d KiB before, %d KiB after (%+d KiB)%n",
                WHOLE / MIB, before, after, after - before);
        assertThat(after - before).isLessThan(32 * 1024);
    }

    /** The first chunk is a video, so that its kind is recognised; what follows is anything. */
    private static void send(PlainBrowser browser, Upload upload, byte[] chunk, int total) {
        Response begun = browser.send(to(upload, "")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"length\":" + total + "}")));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String id = begun.body().replaceFirst(".*\"upload\":\"([^\"]+)\".*", "$1");
        String digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(chunk)) + ":";
        for (int offset = 0; offset < total; offset += chunk.length) {
            Response answer = browser.send(to(upload, "/" + id + "?offset=" + offset)
                    .header("Content-Type", "application/octet-stream")
                    .header("Content-Digest", digest)
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(chunk)));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void startOver(PlainBrowser browser, Upload upload) {
        assertThat(browser.send(to(upload, "").DELETE()).status()).isEqualTo(204);
    }

    private static HttpRequest.Builder to(Upload upload, String path) {
        return HttpRequest.newBuilder(URI.create(upload.address() + path))
                .header("Authorization", "Bearer " + upload.token());
    }
}

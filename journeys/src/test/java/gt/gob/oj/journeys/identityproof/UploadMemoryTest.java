package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.EvidenceUpload.Answer;
import gt.gob.oj.journeys.kit.server.ServerMemory;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey(cape = Cape.NOT_ASKED)
@Isolated("measures the memory of the server")
class UploadMemoryTest {

    private static final String PIECE = "video";
    private static final int MIB = 1024 * 1024;
    private static final int CHUNK = 4 * MIB;
    private static final int WHOLE = 60 * MIB;

    @Test
    void sixty_megabytes_pass_through_the_server_without_staying_in_its_memory(Visitor visitor, RunningStack stack)
            throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        proof.document().waitFor();
        EvidenceUpload upload = proof.upload();
        byte[] video = Arrays.copyOf(Files.readAllBytes(SpokenVideo.of(citizen)), CHUNK);
        send(upload, video, CHUNK);
        assertThat(upload.startOver(PIECE).status()).isEqualTo(204);

        long before = ServerMemory.residentKiB(stack.processId("keycloak"));
        send(upload, video, WHOLE);
        long after = ServerMemory.residentKiB(stack.processId("keycloak"));

        System.out.printf(
                "Upload of %d MiB: resident memory of Keycloak %d KiB before, %d KiB after (%+d KiB)%n",
                WHOLE / MIB, before, after, after - before);
        assertThat(after - before).isLessThan(32 * 1024);
    }

    /** The first chunk is a real video, so that its type is recognised; the other chunks can hold any bytes. */
    private static void send(EvidenceUpload upload, byte[] chunk, int total) throws IOException {
        Answer answer = upload.begin(PIECE, total);
        assertThat(answer.status()).as(answer.code()).isEqualTo(201);
        String id = answer.upload();
        for (int offset = 0; offset < total; offset += chunk.length) {
            answer = upload.send(PIECE, id, offset, chunk);
            assertThat(answer.status()).as(answer.code()).isEqualTo(200);
        }
    }
}

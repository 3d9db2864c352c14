package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.EvidenceUpload.Answer;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An upload on a slow line takes longer than a sign-in lasts, so each acknowledged chunk extends the sign-in. */
@Journey(cape = Cape.NOT_ASKED)
@Isolated("shortens sign-ins in the whole realm")
class ProlongedSignInTest {

    private static final int SECONDS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void a_sign_in_in_progress_lasts_while_chunks_arrive(RunningStack stack) throws SQLException {
        Map<String, Integer> lifetimes = Map.of(
                "accessCodeLifespan", SECONDS,
                "accessCodeLifespanLogin", SECONDS,
                "accessCodeLifespanUserAction", SECONDS);

        senderOutlivesTheOther(stack, lifetimes, PlainCapture::underWay);
    }

    @Test
    void a_session_lasts_while_chunks_arrive(RunningStack stack) throws SQLException {
        senderOutlivesTheOther(stack, Map.of("ssoSessionIdleTimeout", SECONDS), PlainCapture::signIn);
    }

    /** The person who sends signs in before the idle one, and without chunks would be signed out first. */
    private static void senderOutlivesTheOther(
            RunningStack stack, Map<String, Integer> lifetimes, BiFunction<RunningStack, String, EvidenceUpload> signIn)
            throws SQLException {
        String sending = Drafts.create(stack);
        String idle = Drafts.create(stack);
        RealmAdministration.of(stack).with(lifetimes, () -> {
            SlowUpload sender = new SlowUpload(signIn.apply(stack, sending));
            SlowUpload other = new SlowUpload(signIn.apply(stack, idle));

            Awaitility.await("the end of the sign-in of a person who sends nothing")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        assertThat(sender.send()).as("status of a chunk").isEqualTo(200);
                        return other.status() == 401;
                    });

            assertThat(sender.status()).isEqualTo(200);
        });
    }

    /** A picture that is sent in chunks of 1 KB. */
    private static final class SlowUpload {
        private static final String PIECE = "front";
        private static final int LENGTH = 1024 * 1024;

        private final EvidenceUpload to;
        private String upload = "";
        private int received;

        SlowUpload(EvidenceUpload to) {
            this.to = to;
        }

        int send() throws IOException {
            if (upload.isEmpty()) {
                upload = to.begin(PIECE, LENGTH).upload();
            }
            byte[] chunk = new byte[1024];
            if (received == 0) {
                byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
                System.arraycopy(head, 0, chunk, 0, head.length);
            }
            Answer answer = to.send(PIECE, upload, received, chunk);
            received += chunk.length;
            return answer.status();
        }

        int status() {
            try {
                return to.progress(PIECE).status();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package gt.gob.oj.keycloak.identityproof.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Videos that nobody could review, and uploads without end. */
@Tag("slow")
class UnusableVideosTest {

    @TempDir
    Path folder;

    private HostileScene hostile;
    private InspectionScene scene;

    @BeforeEach
    void open() throws IOException {
        hostile = new HostileScene(folder);
        scene = hostile.scene;
    }

    @AfterEach
    void assertNothingLeftAndNoRequestSent() throws IOException {
        hostile.assertNothingLeftAndNoRequestSent();
    }

    @Test
    void videos_with_unusable_length_picture_or_sound_are_refused() throws IOException {
        assertThat(hostile.refusal(Piece.VIDEO, Media.mp4(folder, 1))).isEqualTo(FindingCode.TOO_SHORT);
        assertThat(hostile.refusal(Piece.VIDEO, Media.mp4(folder, 95))).isEqualTo(FindingCode.TOO_LONG);
        assertThat(hostile.refusal(Piece.VIDEO, Media.mute(folder))).isEqualTo(FindingCode.NO_SOUND);
        assertThat(hostile.refusal(Piece.VIDEO, Media.silent(folder))).isEqualTo(FindingCode.SILENT);
        assertThat(hostile.refusal(Piece.VIDEO, Media.black(folder))).isEqualTo(FindingCode.BLACK);
        assertThat(hostile.refusal(Piece.VIDEO, Media.soundOnly(folder))).isEqualTo(FindingCode.NO_PICTURE);
    }

    @Test
    void browser_video_without_a_duration_is_measured() throws IOException {
        Inspection found = scene.inspected(Piece.VIDEO, Media.webmWithoutDuration(folder, 5));
        assertThat(found.findings()).isEmpty();
        assertThat(found.verdict(false)).isEqualTo(Verdict.GOOD);

        assertThat(hostile.refusal(Piece.VIDEO, Media.webmWithoutDuration(folder, 1)))
                .isEqualTo(FindingCode.TOO_SHORT);
    }

    @Test
    void upload_is_refused_as_soon_as_it_exceeds_the_limit() throws IOException {
        EvidenceUploads intake = new EvidenceUploads(
                scene.store.of(TransactionPorts::uploads),
                scene.vault,
                new UploadLimits(15_000_000, 20_000_000),
                new UploadsInProgress(),
                () -> {});
        String draft = scene.draft();
        Endless video = new Endless("    ftypisom".getBytes(UTF_8));

        assertThat(intake.begin(draft, Piece.VIDEO, 200_000_000).refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(intake.receiveWhole(draft, Piece.VIDEO, video).refusal()).isEqualTo(Refusal.TOO_LARGE);

        assertThat(video.given).isLessThan(21_000_000);
        List<Evidence> left = scene.store.run(r -> r.evidence().ofProof(draft));
        assertThat(left).isEmpty();
    }

    /** Supplies bytes without end. */
    private static final class Endless extends InputStream {

        private final byte[] head;
        private long given;

        private Endless(byte[] head) {
            this.head = head;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            int at = (int) given++;
            return at < head.length ? head[at] : 0;
        }
    }
}

package gt.gob.oj.keycloak.identityproof.inspection;

import static gt.gob.oj.keycloak.identityproof.inspection.InspectionScene.codes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Malicious files and how the inspection handles them. */
@Tag("slow")
class HostileCorpusTest {

    @TempDir
    Path folder;

    private InspectionScene scene;
    private ServerSocket listener;

    @BeforeEach
    void open() throws IOException {
        scene = new InspectionScene(folder);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(1);
    }

    @AfterEach
    void assertNothingLeftAndNoRequestSent() throws IOException {
        try (Stream<Path> left = Files.exists(scene.workplace) ? Files.list(scene.workplace) : Stream.of()) {
            assertThat(left).isEmpty();
        }
        try (ServerSocket closing = listener) {
            assertThatThrownBy(closing::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void picture_with_too_many_pixels_is_refused_before_decoding() throws IOException {
        assertThat(refusal(Piece.FRONT, Media.flood(60_000, 60_000))).isEqualTo(FindingCode.TOO_MANY_PIXELS);
        assertThat(refusal(Piece.FRONT, Media.trueFlood())).isEqualTo(FindingCode.TOO_MANY_PIXELS);
        assertThat(refusal(Piece.FRONT, Media.flood(-1, -1))).isEqualTo(FindingCode.TOO_MANY_PIXELS);
    }

    @Test
    void truncated_files_are_refused() throws IOException {
        byte[] jpeg = Media.card("SIN VALIDEZ");
        byte[] png = Media.png();
        byte[] mp4 = Media.mp4(folder, 4);
        assertThat(refusal(Piece.FRONT, Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(FindingCode.TRUNCATED);
        assertThat(refusal(Piece.FRONT, Arrays.copyOf(png, png.length / 2))).isEqualTo(FindingCode.TRUNCATED);
        assertThat(refusal(Piece.VIDEO, Arrays.copyOf(mp4, mp4.length / 2))).isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void picture_that_is_also_an_archive_or_page_is_refused() throws IOException {
        byte[] jpeg = Media.card("SIN VALIDEZ");
        byte[] zip = "PK\u0003\u0004 an archive PK\u0005\u0006".getBytes(ISO_8859_1);
        byte[] page = "<html><script>alert(1)</script>".getBytes(UTF_8);
        assertThat(refusal(Piece.FRONT, Media.joined(jpeg, zip))).isEqualTo(FindingCode.HIDDEN_CONTENT);
        assertThat(refusal(Piece.FRONT, Media.joined(jpeg, page))).isEqualTo(FindingCode.HIDDEN_CONTENT);
        assertThat(refusal(Piece.BACK, Media.joined(Media.png(), page))).isEqualTo(FindingCode.HIDDEN_CONTENT);
        assertThat(refusal(Piece.BACK, Media.withComment(jpeg, "*/--><SCRIPT>")))
                .isEqualTo(FindingCode.HIDDEN_CONTENT);
    }

    @Test
    void trailing_data_of_phones_cause_only_a_warning() throws IOException {
        byte[] jpeg = Media.card("SIN VALIDEZ");
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.joined(jpeg, Media.card("GANANCIA")));
        scene.inspect(scene.inspector());

        assertThat(codes(scene.inspection(draft, Piece.FRONT))).contains(FindingCode.TRAILING_DATA);
        assertThat(scene.inspection(draft, Piece.FRONT).verdict(false)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void decompression_bombs_in_metadata_are_refused_before_decoding() throws IOException {
        for (String type : new String[] {"zTXt", "iTXt", "iCCP"}) {
            byte[] bomb = Media.bomb(type);
            assertThat(bomb.length).isLessThan(300_000);
            assertThat(refusal(Piece.FRONT, bomb)).as(type).isEqualTo(FindingCode.SWOLLEN_METADATA);
        }
    }

    @Test
    void file_that_is_neither_picture_nor_video_is_not_stored() throws IOException {
        String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
        String html = "<!doctype html><script src='" + address + "'></script>";
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>";
        String playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "a.ts\n#EXT-X-ENDLIST\n";
        String concat = "ffconcat version 1.0\nfile '" + address + "a.mp4'\n";
        for (String text : new String[] {html, svg, playlist, concat}) {
            for (Piece piece : Piece.values()) {
                assertThat(scene.send(scene.draft(), piece, text.getBytes(UTF_8))
                                .refusal())
                        .isEqualTo(Refusal.WRONG_TYPE);
            }
        }
        assertThat(scene.send(scene.draft(), Piece.FRONT, new byte[0]).refusal())
                .isEqualTo(Refusal.EMPTY);
    }

    /** The first bytes are those of a video, so that the file is stored. No decoder may follow the rest. */
    @Test
    void disguised_playlist_triggers_no_network_request() throws IOException {
        String address = "http://127.0.0.1:" + listener.getLocalPort() + "/a.ts";
        String playlist = "\n#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "\n#EXT-X-ENDLIST\n";
        byte[] mp4 = Media.joined("    ftypisom".getBytes(UTF_8), playlist.getBytes(UTF_8));
        byte[] webm = Media.joined(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, "webm".getBytes(UTF_8), playlist.getBytes(UTF_8));
        byte[] jpeg = Media.joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, playlist.getBytes(UTF_8));
        assertThat(refusal(Piece.VIDEO, mp4)).isIn(FindingCode.UNREADABLE, FindingCode.NO_PICTURE);
        assertThat(refusal(Piece.VIDEO, webm)).isIn(FindingCode.UNREADABLE, FindingCode.NO_PICTURE);
        assertThat(refusal(Piece.FRONT, jpeg)).isIn(FindingCode.UNREADABLE, FindingCode.TRUNCATED);
    }

    @Test
    void videos_with_unusable_length_picture_or_sound_are_refused() throws IOException {
        assertThat(refusal(Piece.VIDEO, Media.mp4(folder, 1))).isEqualTo(FindingCode.TOO_SHORT);
        assertThat(refusal(Piece.VIDEO, Media.mp4(folder, 95))).isEqualTo(FindingCode.TOO_LONG);
        assertThat(refusal(Piece.VIDEO, Media.mute(folder))).isEqualTo(FindingCode.NO_SOUND);
        assertThat(refusal(Piece.VIDEO, Media.silent(folder))).isEqualTo(FindingCode.SILENT);
        assertThat(refusal(Piece.VIDEO, Media.black(folder))).isEqualTo(FindingCode.BLACK);
        assertThat(refusal(Piece.VIDEO, Media.soundOnly(folder))).isEqualTo(FindingCode.NO_PICTURE);
    }

    @Test
    void browser_video_without_a_duration_is_measured() throws IOException {
        Inspection found = scene.inspected(Piece.VIDEO, Media.webmWithoutDuration(folder, 5));
        assertThat(found.findings()).isEmpty();
        assertThat(found.verdict(false)).isEqualTo(Verdict.GOOD);

        assertThat(refusal(Piece.VIDEO, Media.webmWithoutDuration(folder, 1))).isEqualTo(FindingCode.TOO_SHORT);
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

    private FindingCode refusal(Piece piece, byte[] bytes) throws IOException {
        Inspection found = scene.inspected(piece, bytes);
        assertThat(found.verdict(false)).as("%s", found).isEqualTo(Verdict.REFUSED);
        return found.findings().stream()
                .filter(f -> f.code().severity() == FindingCode.Severity.REFUSAL)
                .findFirst()
                .orElseThrow()
                .code();
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

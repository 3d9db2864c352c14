package gt.gob.oj.keycloak.identityproof.inspection;

import static gt.gob.oj.keycloak.identityproof.inspection.InspectionScene.codes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
    void picture_with_too_many_pixels_is_refused_before_decoding() throws IOException {
        assertThat(hostile.refusal(Piece.FRONT, HostileMedia.flood(60_000, 60_000)))
                .isEqualTo(FindingCode.TOO_MANY_PIXELS);
        assertThat(hostile.refusal(Piece.FRONT, HostileMedia.trueFlood())).isEqualTo(FindingCode.TOO_MANY_PIXELS);
        assertThat(hostile.refusal(Piece.FRONT, HostileMedia.flood(-1, -1))).isEqualTo(FindingCode.TOO_MANY_PIXELS);
    }

    @Test
    void truncated_files_are_refused() throws IOException {
        byte[] jpeg = Media.card("SIN VALIDEZ");
        byte[] png = Media.png();
        byte[] mp4 = Media.mp4(folder, 4);
        assertThat(hostile.refusal(Piece.FRONT, Arrays.copyOf(jpeg, jpeg.length / 2)))
                .isEqualTo(FindingCode.TRUNCATED);
        assertThat(hostile.refusal(Piece.FRONT, Arrays.copyOf(png, png.length / 2)))
                .isEqualTo(FindingCode.TRUNCATED);
        assertThat(hostile.refusal(Piece.VIDEO, Arrays.copyOf(mp4, mp4.length / 2)))
                .isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void picture_that_is_also_an_archive_or_page_is_refused() throws IOException {
        byte[] jpeg = Media.card("SIN VALIDEZ");
        byte[] zip = "PK\u0003\u0004 an archive PK\u0005\u0006".getBytes(ISO_8859_1);
        byte[] page = "<html><script>alert(1)</script>".getBytes(UTF_8);
        assertThat(hostile.refusal(Piece.FRONT, Media.joined(jpeg, zip))).isEqualTo(FindingCode.HIDDEN_CONTENT);
        assertThat(hostile.refusal(Piece.FRONT, Media.joined(jpeg, page))).isEqualTo(FindingCode.HIDDEN_CONTENT);
        assertThat(hostile.refusal(Piece.BACK, Media.joined(Media.png(), page))).isEqualTo(FindingCode.HIDDEN_CONTENT);
        assertThat(hostile.refusal(Piece.BACK, HostileMedia.withComment(jpeg, "*/--><SCRIPT>")))
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
            byte[] bomb = HostileMedia.bomb(type);
            assertThat(bomb.length).isLessThan(300_000);
            assertThat(hostile.refusal(Piece.FRONT, bomb)).as(type).isEqualTo(FindingCode.SWOLLEN_METADATA);
        }
    }

    @Test
    void file_that_is_neither_picture_nor_video_is_not_stored() throws IOException {
        String address = hostile.address();
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
        String address = hostile.address() + "a.ts";
        String playlist = "\n#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + address + "\n#EXT-X-ENDLIST\n";
        byte[] mp4 = Media.joined("    ftypisom".getBytes(UTF_8), playlist.getBytes(UTF_8));
        byte[] webm = Media.joined(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, "webm".getBytes(UTF_8), playlist.getBytes(UTF_8));
        byte[] jpeg = Media.joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, playlist.getBytes(UTF_8));
        assertThat(hostile.refusal(Piece.VIDEO, mp4)).isIn(FindingCode.UNREADABLE, FindingCode.NO_PICTURE);
        assertThat(hostile.refusal(Piece.VIDEO, webm)).isIn(FindingCode.UNREADABLE, FindingCode.NO_PICTURE);
        assertThat(hostile.refusal(Piece.FRONT, jpeg)).isIn(FindingCode.UNREADABLE, FindingCode.TRUNCATED);
    }
}

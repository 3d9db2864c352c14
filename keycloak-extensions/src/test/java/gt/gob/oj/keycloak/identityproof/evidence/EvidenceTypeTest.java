package gt.gob.oj.keycloak.identityproof.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTypeTest {

    @Test
    void camera_file_types_are_detected() {
        assertThat(sniff(Piece.FRONT, "\u00ff\u00d8\u00ff\u00e1....Exif")).isEqualTo("image/jpeg");
        assertThat(sniff(Piece.FRONT, "\u0089PNG\r\n\u001a\n....IHDR")).isEqualTo("image/png");
        assertThat(sniff(Piece.FRONT, "RIFF....WEBPVP8 ")).isEqualTo("image/webp");
        assertThat(sniff(Piece.FRONT, "\0\0\0\u0018ftypheic....")).isEqualTo("image/heic");
        assertThat(sniff(Piece.VIDEO, "\0\0\0\u0018ftypisom....")).isEqualTo("video/mp4");
        assertThat(sniff(Piece.VIDEO, "\0\0\0\u0014ftypqt  ....")).isEqualTo("video/quicktime");
        assertThat(sniff(Piece.VIDEO, "\u001aE\u00df\u00a3\u009fB\u0086\u0081\u0001B\u0082\u0084webm"))
                .isEqualTo("video/webm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moov", "mdat", "wide", "free", "skip", "pnot", "moof"})
    void films_that_start_with_another_box_are_detected(String box) {
        assertThat(sniff(Piece.VIDEO, "\0\0\0\u0008" + box + "....")).isEqualTo("video/quicktime");
        assertThat(sniff(Piece.VIDEO, "\u001f\u00ff\u00ff\u00ff" + box + "...."))
                .isEqualTo("video/quicktime");
        assertThat(sniff(Piece.VIDEO, "the " + box + " world")).isEqualTo("none");
        assertThat(sniff(Piece.VIDEO, "    " + box + " world")).isEqualTo("none");
    }

    @Test
    void browser_recordings_are_detected() {
        assertThat(sniff(Piece.VIDEO, "\u001aE\u00df\u00a3\u00a3B\u0086\u0081\u0001B\u0082\u0088matroska"))
                .isEqualTo("video/webm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%PDF-1.7", "<svg xmlns=", "GIF89a", "#EXTM3U", "MZ", "RIFF....AVI ", "\0\0\0\u0018ftyp"})
    void other_file_types_are_rejected(String head) {
        assertThat(sniff(Piece.FRONT, head)).isEqualTo("none");
        assertThat(sniff(Piece.VIDEO, head)).isEqualTo("none");
    }

    @Test
    void video_is_no_document_and_image_is_no_video() {
        assertThat(sniff(Piece.FRONT, "\0\0\0\u0018ftypisom....")).isEqualTo("none");
        assertThat(sniff(Piece.VIDEO, "\0\0\0\u0018ftypheic....")).isEqualTo("none");
        assertThat(sniff(Piece.VIDEO, "\u00ff\u00d8\u00ff\u00e1....")).isEqualTo("none");
    }

    private static String sniff(Piece piece, String head) {
        return EvidenceType.sniff(piece, head.getBytes(ISO_8859_1))
                .map(EvidenceType::mediaType)
                .orElse("none");
    }
}

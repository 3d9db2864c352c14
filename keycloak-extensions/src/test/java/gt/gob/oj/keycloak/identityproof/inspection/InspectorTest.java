package gt.gob.oj.keycloak.identityproof.inspection;

import static gt.gob.oj.keycloak.identityproof.inspection.InspectionScene.codes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection.Progress;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import gt.gob.oj.keycloak.identityproof.inspection.text.CardText;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class InspectorTest {

    @TempDir
    Path folder;

    private InspectionScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new InspectionScene(folder);
    }

    @Test
    void desk_copy_is_upright_without_metadata_and_the_printed_text_is_read() throws IOException {
        byte[] jpeg = Media.card("REPÚBLICA DE GUATEMALA", "2345 67892 0101", "ANA MARÍA", "12/08/1974");
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.withExif(jpeg, 6));
        scene.inspect(scene.inspector());

        Evidence copy = scene.copy(draft, Piece.FRONT).orElseThrow();
        byte[] bytes = scene.bytes(copy);
        assertThat(copy.type()).isEqualTo(EvidenceType.JPEG);
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain("Exif");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(picture.getWidth()).isEqualTo(638);
        assertThat(picture.getHeight()).isEqualTo(1010);
        assertThat(scene.inspection(draft, Piece.FRONT).progress()).isEqualTo(Progress.DONE);

        String other = scene.draft();
        scene.send(other, Piece.FRONT, jpeg);
        scene.inspect(scene.inspector());
        assertThat(new CardText(String.valueOf(
                                scene.inspection(other, Piece.FRONT).text()))
                        .words())
                .contains("GUATEMALA", "ANA", "MARIA");
    }

    /** Tesseract 5.3 misread each of these in its line: one eight became one or two threes. */
    @ParameterizedTest
    @ValueSource(strings = {"6181 68249 1608", "6028 95529 1310", "7462 19318 1325", "6668 38925 1615"})
    void number_misread_in_its_line_is_read_on_its_own(String cui) throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.encoded(Media.drawn(Font.SANS_SERIF, 38, "DPI DE PRUEBA", cui), "jpg"));
        scene.inspect(scene.inspector());

        String text = String.valueOf(scene.inspection(draft, Piece.FRONT).text());
        assertThat(new CardText(text).cui()).contains(cui.replace(" ", ""));
        assertThat(new CardText(text).words()).contains("PRUEBA");
    }

    @Test
    void large_picture_is_scaled_down() throws IOException {
        BufferedImage large = new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB);
        String draft = scene.draft();
        scene.send(draft, Piece.BACK, Media.encoded(large, "png"));
        scene.inspect(scene.inspector());

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                scene.bytes(scene.copy(draft, Piece.BACK).orElseThrow())));
        assertThat(picture.getWidth()).isEqualTo(2_000);
        assertThat(codes(scene.inspection(draft, Piece.BACK)))
                .contains(FindingCode.DARK, FindingCode.BLURRED, FindingCode.MRZ_MISSING);
    }

    @Test
    void iphone_pictures_are_converted() throws IOException {
        Path png = Files.write(folder.resolve("card.png"), Media.png());
        Path heic = folder.resolve("card.heic");
        Media.run(List.of("heif-enc", png.toString(), "-o", heic.toString()));
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Files.readAllBytes(heic));
        scene.inspect(scene.inspector());

        assertThat(scene.inspection(draft, Piece.FRONT).verdict(false)).isEqualTo(Verdict.GOOD);
        assertThat(scene.copy(draft, Piece.FRONT).orElseThrow().type()).isEqualTo(EvidenceType.JPEG);
    }

    @Test
    void video_becomes_an_mp4_without_its_location() throws IOException {
        byte[] video = Media.mp4(folder, 4);
        assertThat(new String(video, ISO_8859_1)).contains("14.6N90.5W");
        String draft = scene.draft();
        scene.send(draft, Piece.VIDEO, video);
        scene.inspect(scene.inspector());

        Evidence copy = scene.copy(draft, Piece.VIDEO).orElseThrow();
        assertThat(copy.type()).isEqualTo(EvidenceType.MP4);
        assertThat(new String(scene.bytes(copy), ISO_8859_1)).doesNotContain("14.6N90.5W");
        assertThat(scene.inspection(draft, Piece.VIDEO).findings()).isEmpty();
    }

    @Test
    void machine_readable_lines_of_the_back_are_read() throws IOException {
        Inspection found = scene.inspected(
                Piece.BACK,
                Media.backWith(
                        "I<UTOD231458907<<<<<<<<<<<<<<<",
                        "7408122F1204159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"));
        assertThat(codes(found)).doesNotContain(FindingCode.MRZ_MISSING, FindingCode.MRZ_WRONG);
    }

    @Test
    void desk_copy_is_erased_with_its_original() throws IOException {
        String draft = scene.draft();
        scene.send(draft, Piece.FRONT, Media.png());
        scene.inspect(scene.inspector());
        String copy = scene.copy(draft, Piece.FRONT).orElseThrow().id();
        assertThat(scene.vault.stored(copy)).isNotEmpty();

        scene.send(draft, Piece.FRONT, Media.png());
        assertThat(scene.vault.stored(copy)).isEmpty();

        scene.inspect(scene.inspector());
        String other = scene.copy(draft, Piece.FRONT).orElseThrow().id();
        List<String> erased = scene.store.run(r -> r.evidence().eraseAll(draft, Instant.now()));
        assertThat(erased).hasSize(2).contains(other);
        assertThat(scene.store.query("select count(*) from oj_inspection")).containsExactly("0");
    }
}

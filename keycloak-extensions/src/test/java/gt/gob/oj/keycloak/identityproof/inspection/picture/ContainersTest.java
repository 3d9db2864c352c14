package gt.gob.oj.keycloak.identityproof.inspection.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionScene;
import gt.gob.oj.keycloak.identityproof.inspection.Media;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are parsed by their structure, including trailing data of phones and films with an unusual start. */
@Tag("slow")
class ContainersTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void film_after_a_picture_is_left_out_of_the_copy() throws IOException {
        byte[] film = Media.joined(Media.mp4(folder, 4), box("mdat", noise(7, 7 * MEGABYTE)));
        byte[] moving = Media.joined(
                Media.card("SIN VALIDEZ"), "MotionPhoto_Data".getBytes(ISO_8859_1), film, trailerOfSamsung());

        assertUsed(Piece.FRONT, moving);
    }

    /**
     * Any three bytes occur somewhere in four megabytes. Shorter signatures took most of these tails for programs or
     * archives.
     */
    @Test
    void noise_after_a_picture_is_not_mistaken_for_a_file() {
        byte[] card = Media.card("SIN VALIDEZ");
        List<FindingCode> found = LongStream.range(0, 10)
                .mapToObj(seed -> ContainerWalk.read(Media.joined(card, noise(seed, 4 * MEGABYTE)), EvidenceType.JPEG))
                .flatMap(head -> head.findings().stream())
                .map(f -> f.code())
                .distinct()
                .toList();

        assertThat(found).containsExactly(FindingCode.TRAILING_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004\u0014\u0000\u0008\u0000\u0008\u0000name",
                "PK\u0005\u0006\u0000\u0000\u0000\u0000",
                "%PDF-1.7",
                "Rar!\u001a\u0007\u0001\u0000",
                "7z\u00bc\u00af'\u001c",
                "\u007fELF\u0002\u0001\u0001",
                "#!/usr/bin/env sh",
                "<script>alert(1)",
                "<?php echo 1;"
            })
    void file_hidden_in_noise_is_detected(String file) {
        byte[] hidden =
                Media.joined(Media.card("SIN VALIDEZ"), noise(1, 5_000), file.getBytes(ISO_8859_1), noise(2, 5_000));

        assertThat(ContainerWalk.read(hidden, EvidenceType.JPEG).findings())
                .extracting(f -> f.code())
                .containsExactly(FindingCode.HIDDEN_CONTENT);
    }

    @Test
    void program_hidden_in_noise_is_detected() {
        ByteBuffer program = ByteBuffer.allocate(0x84).put("MZ".getBytes(ISO_8859_1));
        program.put(0x3C, (byte) 0x80).put(0x80, "PE\0\0".getBytes(ISO_8859_1));
        byte[] hidden = Media.joined(Media.card("SIN VALIDEZ"), noise(1, 5_000), program.array());

        assertThat(ContainerWalk.read(hidden, EvidenceType.JPEG).findings())
                .extracting(f -> f.code())
                .containsExactly(FindingCode.HIDDEN_CONTENT);
    }

    @Test
    void other_picture_types_with_trailing_data_are_accepted() throws IOException {
        Path png = Files.write(folder.resolve("card.png"), Media.png());
        Path heic = folder.resolve("card.heic");
        Media.run(List.of("heif-enc", png.toString(), "-o", heic.toString()));

        assertUsed(Piece.BACK, Media.joined(Media.png(), noise(3, MEGABYTE)));
        assertUsed(Piece.BACK, Media.joined(Media.film(folder, "-i " + png, "webp"), noise(4, MEGABYTE)));
        assertUsed(
                Piece.BACK,
                Media.joined(Files.readAllBytes(heic), box("mpvd", Media.mp4(folder, 4)), trailerOfSamsung()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"free", "skip", "wide"})
    void film_without_its_usual_first_box_is_read(String box) throws IOException {
        byte[] film = Media.film(folder, VIDEO, "mov");
        System.arraycopy(box.getBytes(ISO_8859_1), 0, film, 4, 4);

        assertUsed(Piece.VIDEO, film);
    }

    @Test
    void trailing_data_after_a_film_are_ignored() throws IOException {
        assertUsed(Piece.VIDEO, Media.joined(Media.mp4(folder, 4), noise(5, MEGABYTE)));
        assertUsed(Piece.VIDEO, Media.joined(Media.mp4(folder, 4), trailerOfSamsung()));
    }

    @Test
    void browser_film_declared_as_matroska_is_read() throws IOException {
        assertUsed(Piece.VIDEO, Media.film(folder, VIDEO, "mkv"));
    }

    private static final String VIDEO = "-f lavfi -i testsrc2=size=320x240:rate=10:duration=4"
            + " -f lavfi -i sine=duration=4 -pix_fmt yuv420p -c:v libx264 -c:a aac";

    private void assertUsed(Piece piece, byte[] bytes) throws IOException {
        Inspection found = new InspectionScene(folder).inspected(piece, bytes);
        assertThat(found.verdict(false)).as("%s", found).isEqualTo(Verdict.GOOD);
    }

    private static byte[] trailerOfSamsung() {
        List<byte[]> parts = new ArrayList<>(List.of(
                "\0\0\u0001\n\u000e\0\0\0Image_UTC_Data1764500000000".getBytes(ISO_8859_1),
                "SEFHk\0\0\0\u0001\0\0\0".getBytes(ISO_8859_1),
                "\u0018\0\0\0SEFT".getBytes(ISO_8859_1)));
        return Media.joined(parts.toArray(byte[][]::new));
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    private static byte[] noise(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}

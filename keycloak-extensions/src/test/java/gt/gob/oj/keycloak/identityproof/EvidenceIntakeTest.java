package gt.gob.oj.keycloak.identityproof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.vault.FileEvidenceVault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceIntakeTest {

    private static final int LIMIT = 20_000_000;
    private static final CitizenRef CITIZEN = new CitizenRef("realm", "citizen");

    @TempDir
    Path folder;

    private final RecordsInMemory records = new RecordsInMemory();
    private EvidenceVault vault;
    private EvidenceIntake intake;
    private Filing filing;
    private String draft;

    @BeforeEach
    void open() throws IOException {
        vault = FileEvidenceVault.open(folder.resolve("vault"), folder.resolve("master.json"));
        intake = new EvidenceIntake(records, vault, new UploadLimits(LIMIT, LIMIT));
        filing = new Filing(records, vault, Clock.systemUTC());
        draft = filing.openOrDraft(CITIZEN).id();
    }

    @Test
    void joins_chunks_into_one_piece_with_its_checksum() throws IOException {
        byte[] image = jpeg(10_000);

        assertThat(send(image, 0, 4_000)).isEqualTo(new Intake(4_000, false, null));
        assertThat(send(image, 4_000, 8_000)).isEqualTo(new Intake(8_000, false, null));
        assertThat(send(image, 8_000, 10_000)).isEqualTo(new Intake(10_000, true, null));

        Evidence evidence = records.find(draft, 1, Piece.FRONT).orElseThrow();
        assertThat(evidence.sha256()).isEqualTo(Sha256.of(new ByteArrayInputStream(image)));
        assertThat(read(evidence)).isEqualTo(image);
    }

    @Test
    void tells_the_right_offset_when_a_chunk_does_not_fit() throws IOException {
        byte[] image = jpeg(10_000);
        send(image, 0, 4_000);

        assertThat(send(image, 0, 4_000)).isEqualTo(new Intake(4_000, false, Refusal.WRONG_OFFSET));
        assertThat(send(image, 8_000, 10_000)).isEqualTo(new Intake(4_000, false, Refusal.WRONG_OFFSET));
        assertThat(filesInVault()).isEqualTo(1);
    }

    @Test
    void splits_one_long_stream_into_parts() throws IOException {
        byte[] image = jpeg(2 * EvidencePart.MAX_LENGTH + 5);

        assertThat(send(image, 0, image.length)).isEqualTo(new Intake(image.length, true, null));
        Evidence evidence = records.find(draft, 1, Piece.FRONT).orElseThrow();
        assertThat(records.parts(evidence.id())).hasSize(3);
        assertThat(read(evidence)).isEqualTo(image);
    }

    @Test
    void completes_a_stream_that_ends_exactly_with_a_part() throws IOException {
        byte[] image = jpeg(EvidencePart.MAX_LENGTH);

        assertThat(send(image, 0, image.length)).isEqualTo(new Intake(image.length, true, null));
        assertThat(filesInVault()).isEqualTo(1);
    }

    @Test
    void refuses_what_is_announced_as_too_large_before_reading_it() throws IOException {
        InputStream unread = new ByteArrayInputStream(jpeg(100));

        assertThat(intake.receive(draft, Piece.FRONT, 0, LIMIT + 1, unread).refusal())
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(unread.available()).isEqualTo(100);
    }

    @Test
    void keeps_nothing_of_a_piece_that_is_longer_than_announced() throws IOException {
        assertThat(intake.receive(draft, Piece.FRONT, 0, 99, new ByteArrayInputStream(jpeg(100))))
                .isEqualTo(new Intake(0, false, Refusal.TOO_LARGE));
        assertThat(filesInVault()).isZero();
    }

    @Test
    void refuses_an_unannounced_length_beyond_the_limit() throws IOException {
        assertThat(intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(LIMIT + 1)))
                        .refusal())
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void refuses_other_types_and_empty_files() throws IOException {
        assertThat(intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream("%PDF-1.7 ...".getBytes(UTF_8)))
                        .refusal())
                .isEqualTo(Refusal.WRONG_TYPE);
        assertThat(intake.receive(draft, Piece.FRONT, 0, 10, InputStream.nullInputStream())
                        .refusal())
                .isEqualTo(Refusal.EMPTY);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void a_file_that_broke_off_before_its_first_byte_was_stored_leaves_room_for_another_one() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream breaksOff = new SequenceInputStream(new ByteArrayInputStream(jpeg(100)), broken);
        assertThatThrownBy(() -> intake.receive(draft, Piece.FRONT, 0, 300, breaksOff))
                .isInstanceOf(IOException.class);
        byte[] image = "\u0089PNG\r\n\u001a\n and the rest".getBytes(ISO_8859_1);

        assertThat(send(image, 0, image.length)).isEqualTo(new Intake(image.length, true, null));
        assertThat(records.find(draft, 1, Piece.FRONT).orElseThrow().type()).isEqualTo(EvidenceType.PNG);
        assertThat(filesInVault()).isEqualTo(1);
    }

    @Test
    void a_file_in_too_many_parts_is_refused_and_nothing_of_it_stays() throws IOException {
        byte[] image = jpeg(EvidenceIntake.MAX_PARTS + 10);
        send(image, 0, 8);
        String id = records.find(draft, 1, Piece.FRONT).orElseThrow().id();
        for (int part = 1; part < EvidenceIntake.MAX_PARTS; part++) {
            records.append(id, part + 7, new EvidencePart(part, "never read", 1, ""));
        }

        assertThat(send(image, EvidenceIntake.MAX_PARTS + 7, EvidenceIntake.MAX_PARTS + 8))
                .isEqualTo(new Intake(0, false, Refusal.TOO_LARGE));
        assertThat(filesInVault()).isZero();
    }

    @Test
    void a_new_file_takes_the_place_of_the_old_one() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        byte[] second = jpeg(200);
        assertThat(intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(second)))
                .isEqualTo(new Intake(200, true, null));

        assertThat(read(records.find(draft, 1, Piece.FRONT).orElseThrow())).isEqualTo(second);
        assertThat(filesInVault()).isEqualTo(1);
    }

    @Test
    void a_request_is_sent_only_with_all_its_pieces_and_only_once() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(100)));
        assertThat(filing.submit("realm", draft).missing()).containsExactly(Piece.VIDEO);

        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));
        assertThat(filing.submit("realm", draft).sent()).isTrue();
        Filing.Filed again = filing.submit("realm", draft);
        assertThat(again.sent()).isFalse();
        assertThat(again.missing()).isEmpty();
        assertThat(again.proof().state()).isEqualTo(ProofState.PENDING);
    }

    @Test
    void evidence_of_a_request_that_was_sent_does_not_change_any_more() throws IOException {
        sendRequest();

        assertThat(intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(300)))
                        .refusal())
                .isEqualTo(Refusal.NOT_OPEN);
        assertThat(intake.startOver(draft, Piece.VIDEO)).isFalse();
        assertThat(filesInVault()).isEqualTo(3);
    }

    private void sendRequest() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));
        assertThat(filing.submit("realm", draft).sent()).isTrue();
    }

    private Intake send(byte[] file, int from, int to) throws IOException {
        return intake.receive(
                draft, Piece.FRONT, from, file.length, new ByteArrayInputStream(Arrays.copyOfRange(file, from, to)));
    }

    private byte[] read(Evidence evidence) throws IOException {
        try (InputStream in =
                vault.read(evidence.id(), evidence.key(), records.parts(evidence.id()), 0, evidence.received())) {
            return in.readAllBytes();
        }
    }

    private long filesInVault() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("vault"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] jpeg(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[0] = (byte) 0xff;
        bytes[1] = (byte) 0xd8;
        bytes[2] = (byte) 0xff;
        return bytes;
    }
}

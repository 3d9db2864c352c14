package gt.gob.oj.keycloak.identityproof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceIntakeTest {

    private static final int LIMIT = 22_000_000;
    private static final CitizenRef CITIZEN = new CitizenRef("realm", "citizen");

    @TempDir
    Path folder;

    private final RecordsInMemory records = new RecordsInMemory();
    private EvidenceVault vault;
    private EvidenceIntake intake;
    private Filing filing;
    private String draft;
    private int arrived;

    @BeforeEach
    void open() throws IOException {
        vault = EncryptedVault.open(new VaultSettings(folder.resolve("vault"), folder.resolve("master.json"), null));
        intake = node();
        filing = new Filing(records, vault, Clock.systemUTC());
        draft = Agreement.to(records, filing.openOrDraft(CITIZEN).id());
    }

    @Test
    void joins_chunks_into_one_piece_with_its_checksum() throws IOException {
        byte[] image = jpeg(10_000);
        String upload = begin(image.length);

        assertThat(send(upload, image, 0, 4_000).received()).isEqualTo(4_000);
        assertThat(send(upload, image, 4_000, 10_000).received()).isEqualTo(10_000);
        assertThat(finish(upload, Sha256.of(new ByteArrayInputStream(image))))
                .isEqualTo(new Intake(upload, 10_000, 10_000, true, null, Check.WAITING));

        Evidence evidence = evidence();
        assertThat(evidence.sha256()).isEqualTo(Sha256.of(new ByteArrayInputStream(image)));
        assertThat(evidence.type()).isEqualTo(EvidenceType.JPEG);
        assertThat(read(evidence)).isEqualTo(image);
    }

    @Test
    void a_full_disk_is_told_and_the_upload_goes_on_once_there_is_room() throws IOException {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("small"))) {
            vault = EncryptedVault.open(
                    new VaultSettings(disk.path().resolve("vault"), folder.resolve("m.json"), null));
            intake = node();
            byte[] image = jpeg(900_000);
            String upload = begin(image.length);
            send(upload, image, 0, 100_000);
            Path other = Files.write(disk.path().resolve("other"), new byte[700_000]);

            Intake refused = send(upload, image, 100_000, 900_000);

            assertThat(refused.refusal()).isEqualTo(Refusal.STORAGE_FULL);
            assertThat(refused.received()).isEqualTo(100_000);
            Files.delete(other);
            assertThat(send(upload, image, 100_000, 900_000).received()).isEqualTo(900_000);
            assertThat(finish(upload, Sha256.of(new ByteArrayInputStream(image)))
                            .complete())
                    .isTrue();
            assertThat(read(evidence())).isEqualTo(image);
        }
    }

    @Test
    void every_call_may_be_repeated() throws IOException {
        byte[] image = jpeg(10_000);
        String upload = begin(image.length);
        send(upload, image, 0, 4_000);

        assertThat(begin(image.length)).isEqualTo(upload);
        assertThat(send(upload, image, 0, 4_000))
                .isEqualTo(new Intake(upload, 10_000, 4_000, false, Refusal.WRONG_OFFSET, Check.NONE));
        assertThat(send(upload, image, 8_000, 10_000).refusal()).isEqualTo(Refusal.WRONG_OFFSET);
        send(upload, image, 4_000, 10_000);
        String sha256 = Sha256.of(new ByteArrayInputStream(image));
        assertThat(finish(upload, sha256)).isEqualTo(finish(upload, sha256));
        assertThat(filesInVault()).isEqualTo(2);
    }

    @Test
    void another_length_or_a_complete_piece_begins_anew() throws IOException {
        byte[] image = jpeg(100);
        String first = begin(200);
        send(first, image, 0, 100);

        String second = begin(image.length);
        assertThat(second).isNotEqualTo(first);
        assertThat(send(first, image, 0, 100).refusal()).isEqualTo(Refusal.NOT_OPEN);
        send(second, image, 0, 100);
        finish(second, null);
        assertThat(begin(image.length)).isNotEqualTo(second);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void a_chunk_that_was_changed_on_its_way_is_not_kept() throws IOException {
        byte[] image = jpeg(100);
        String upload = begin(image.length);

        assertThat(intake.receive(draft, Piece.FRONT, upload, 0, "00", new ByteArrayInputStream(image)))
                .isEqualTo(new Intake(upload, 100, 0, false, Refusal.WRONG_DIGEST, Check.NONE));
        assertThat(filesInVault()).isZero();
        assertThat(send(upload, image, 0, 100).refusal()).isNull();
    }

    @Test
    void a_piece_that_is_another_one_than_the_sender_meant_is_forgotten() throws IOException {
        String upload = begin(100);
        send(upload, jpeg(100), 0, 100);

        assertThat(finish(upload, "00").refusal()).isEqualTo(Refusal.WRONG_DIGEST);
        assertThat(intake.progress(draft, Piece.FRONT)).contains(Intake.NOTHING);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void a_node_that_has_not_seen_all_the_bytes_reads_them_back() throws IOException {
        byte[] image = jpeg(100);
        String upload = begin(image.length);
        send(upload, image, 0, 40);
        EvidenceIntake other = node();
        other.receive(
                draft, Piece.FRONT, upload, 40, null, new ByteArrayInputStream(Arrays.copyOfRange(image, 40, 100)));

        assertThat(other.finish(draft, Piece.FRONT, upload, Sha256.of(new ByteArrayInputStream(image)))
                        .complete())
                .isTrue();
    }

    @Test
    void a_piece_is_finished_only_with_all_its_bytes() throws IOException {
        String upload = begin(100);
        assertThat(finish(upload, null).refusal()).isEqualTo(Refusal.INCOMPLETE);
        send(upload, jpeg(100), 0, 50);
        assertThat(finish(upload, null).refusal()).isEqualTo(Refusal.INCOMPLETE);
    }

    @Test
    void splits_one_long_stream_into_parts() throws IOException {
        byte[] image = jpeg(2 * EvidencePart.MAX_LENGTH + 5);

        assertThat(whole(image).complete()).isTrue();
        assertThat(records.parts(evidence().id())).hasSize(3);
        assertThat(read(evidence())).isEqualTo(image);
    }

    @Test
    void completes_a_stream_that_ends_exactly_with_a_part() throws IOException {
        assertThat(whole(jpeg(EvidencePart.MAX_LENGTH)).complete()).isTrue();
        assertThat(filesInVault()).isEqualTo(1);
    }

    @Test
    void refuses_what_is_announced_as_too_large_or_empty() throws IOException {
        assertThat(intake.begin(draft, Piece.FRONT, LIMIT + 1).refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(intake.begin(draft, Piece.FRONT, 0).refusal()).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void keeps_nothing_of_a_piece_that_is_longer_than_announced() throws IOException {
        assertThat(send(begin(99), jpeg(100), 0, 100).refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void refuses_an_unannounced_length_beyond_the_limit() throws IOException {
        assertThat(whole(jpeg(LIMIT + 1)).refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void refuses_other_types_and_empty_files() throws IOException {
        byte[] pdf = "%PDF-1.7 ...".getBytes(UTF_8);
        assertThat(whole(pdf).refusal()).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(whole(new byte[0]).refusal()).isEqualTo(Refusal.EMPTY);
        assertThat(send(begin(pdf.length), pdf, 0, pdf.length).refusal()).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(send(begin(10), pdf, 0, 0).refusal()).isEqualTo(Refusal.EMPTY);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void a_chunk_that_breaks_off_leaves_nothing_and_can_be_sent_again() throws IOException {
        byte[] image = jpeg(300);
        String upload = begin(image.length);
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream breaksOff = new SequenceInputStream(new ByteArrayInputStream(image, 0, 100), broken);
        assertThatThrownBy(() -> intake.receive(draft, Piece.FRONT, upload, 0, null, breaksOff))
                .isInstanceOf(IOException.class);

        assertThat(filesInVault()).isZero();
        assertThat(send(upload, image, 0, 300).received()).isEqualTo(300);
    }

    @Test
    void a_file_in_too_many_parts_is_refused_and_nothing_of_it_stays() throws IOException {
        byte[] image = jpeg(EvidenceIntake.MAX_PARTS + 10);
        String upload = begin(image.length);
        send(upload, image, 0, 8);
        for (int part = 1; part < EvidenceIntake.MAX_PARTS; part++) {
            records.append(upload, part + 7, new EvidencePart(part, "never read", 1, ""));
        }

        assertThat(send(upload, image, EvidenceIntake.MAX_PARTS + 7, EvidenceIntake.MAX_PARTS + 8)
                        .refusal())
                .isEqualTo(Refusal.TOO_MANY_PARTS);
        assertThat(filesInVault()).isZero();
    }

    @Test
    void a_new_file_takes_the_place_of_the_old_one() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        byte[] second = jpeg(200);
        assertThat(whole(second).complete()).isTrue();

        assertThat(read(evidence())).isEqualTo(second);
        assertThat(filesInVault()).isEqualTo(1);
    }

    @Test
    void a_request_is_sent_only_with_all_its_pieces_and_only_once() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(101)));
        assertThat(filing.submit("realm", draft).missing()).containsExactly(Piece.VIDEO);

        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));
        assertThat(filing.submit("realm", draft).sent()).isTrue();
        Filing.Filed again = filing.submit("realm", draft);
        assertThat(again.sent()).isFalse();
        assertThat(again.missing()).isEmpty();
        assertThat(again.proof().state()).isEqualTo(ProofState.PENDING);
    }

    @Test
    void nothing_is_taken_before_the_citizen_agreed() throws IOException {
        String other = filing.openOrDraft(new CitizenRef("realm", "silent")).id();
        Challenges challenges = new Challenges(records, intake, Clock.systemUTC());

        assertThat(intake.begin(other, Piece.FRONT, 100).refusal()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(intake.receiveWhole(other, Piece.FRONT, new ByteArrayInputStream(jpeg(100)))
                        .refusal())
                .isEqualTo(Refusal.NOT_OPEN);
        assertThat(challenges.current(other)).isEmpty();
        assertThat(challenges.renew(other)).isEmpty();
        challenges.write(other, "Soy yo y solicito ser parte del Portal.");
        assertThat(new PhoneHandOff(records, Clock.systemUTC()).begin(other)).isEmpty();

        assertThat(filesInVault()).isZero();
        assertThat(records.ofProof(other)).isEmpty();
        assertThat(records.<Integer>run(r -> r.captures().ofProof(other).size()))
                .isZero();
        challenges.agree("realm", other);
        assertThat(challenges.current(other)).isPresent();
    }

    @Test
    void one_picture_is_not_taken_for_both_sides() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));

        assertThat(filing.submit("realm", draft).refused())
                .containsExactly(Map.entry(Piece.BACK, FindingCode.SAME_PICTURE));
        assertThat(intake.progress(draft, Piece.FRONT).orElseThrow().isUsable()).isTrue();

        intake.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(101)));
        assertThat(filing.submit("realm", draft).sent()).isTrue();
    }

    @Test
    void a_piece_comes_into_the_queue_of_inspections_once_it_is_complete() throws IOException {
        byte[] image = jpeg(100);
        String upload = begin(image.length);
        send(upload, image, 0, 100);
        assertThat(arrived).isZero();
        assertThat(records.inspections.find(upload)).isEmpty();

        finish(upload, Sha256.of(new ByteArrayInputStream(image)));

        assertThat(arrived).isEqualTo(1);
        assertThat(records.inspections.find(upload)).contains(Inspection.WAITING);
        assertThat(intake.progress(draft, Piece.FRONT).orElseThrow().check()).isEqualTo(Check.WAITING);
    }

    @Test
    void what_the_inspection_refuses_is_to_be_sent_anew_before_the_request_is_sent() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        intake.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(101)));
        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));
        end(Piece.VIDEO, FindingCode.TOO_SHORT);
        end(Piece.FRONT, FindingCode.BLURRED);

        Filing.Filed refused = filing.submit("realm", draft);

        assertThat(refused.sent()).isFalse();
        assertThat(refused.refused()).containsExactly(Map.entry(Piece.VIDEO, FindingCode.TOO_SHORT));
        assertThat(intake.progress(draft, Piece.VIDEO).orElseThrow().isUsable()).isFalse();
        assertThat(intake.progress(draft, Piece.FRONT).orElseThrow().isUsable()).isTrue();

        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom...!".getBytes(UTF_8)));
        assertThat(filing.submit("realm", draft).sent()).isTrue();
    }

    @Test
    void silence_does_not_matter_for_whoever_cannot_speak() throws IOException {
        Challenges challenges = new Challenges(records, intake, Clock.systemUTC());
        challenges.current(draft);
        intake.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));
        end(Piece.VIDEO, FindingCode.SILENT);
        assertThat(intake.progress(draft, Piece.VIDEO).orElseThrow().check().verdict())
                .isEqualTo(Verdict.REFUSED);

        challenges.write(draft, "Soy yo y solicito ser parte del Portal.");

        assertThat(intake.progress(draft, Piece.VIDEO).orElseThrow().check().verdict())
                .isEqualTo(Verdict.GOOD);
    }

    private void end(Piece piece, FindingCode found) {
        String id = records.find(draft, 1, piece).orElseThrow().id();
        records.inspections.end(id, new Inspection(Inspection.Progress.DONE, List.of(Finding.of(found)), false, null));
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

    @Test
    void a_node_that_remembers_less_than_happened_takes_nothing() throws IOException {
        byte[] image = jpeg(100);
        String upload = begin(image.length);
        send(upload, image, 0, 60);
        EvidenceIntake other = node();
        other.receive(draft, Piece.FRONT, upload, 60, null, new ByteArrayInputStream(image, 60, 40));
        other.finish(draft, Piece.FRONT, upload, null);
        sendRest(other);

        assertThat(send(upload, image, 60, 100).refusal()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(read(evidence())).isEqualTo(image);
    }

    @Test
    void a_node_that_remembers_less_than_happened_destroys_nothing() throws IOException {
        byte[] image = jpeg(100);
        String upload = begin(image.length);
        EvidenceIntake other = node();
        other.receive(draft, Piece.FRONT, upload, 0, null, new ByteArrayInputStream(image));
        other.finish(draft, Piece.FRONT, upload, null);
        byte[] text = "no picture".getBytes(UTF_8);

        assertThat(send(upload, text, 0, text.length).refusal()).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(read(evidence())).isEqualTo(image);
        sendRest(other);
        send(upload, text, 0, text.length);
        send(upload, jpeg(300), 0, 300);
        assertThat(read(evidence())).isEqualTo(image);
    }

    /** One of several, each with a memory of its own. */
    private EvidenceIntake node() {
        return new EvidenceIntake(
                records, vault, new UploadLimits(LIMIT, LIMIT), new ArrivingPieces(), () -> arrived++);
    }

    private void sendRequest() throws IOException {
        intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(jpeg(100)));
        sendRest(intake);
    }

    private void sendRest(EvidenceIntake node) throws IOException {
        node.receiveWhole(draft, Piece.BACK, new ByteArrayInputStream(jpeg(101)));
        node.receiveWhole(draft, Piece.VIDEO, new ByteArrayInputStream("....ftypisom....".getBytes(UTF_8)));
        assertThat(filing.submit("realm", draft).sent()).isTrue();
    }

    private String begin(long length) throws IOException {
        return intake.begin(draft, Piece.FRONT, length).upload();
    }

    private Intake send(String upload, byte[] file, int from, int to) throws IOException {
        return intake.receive(
                draft, Piece.FRONT, upload, from, null, new ByteArrayInputStream(Arrays.copyOfRange(file, from, to)));
    }

    private Intake finish(String upload, String sha256) throws IOException {
        return intake.finish(draft, Piece.FRONT, upload, sha256);
    }

    private Intake whole(byte[] file) throws IOException {
        return intake.receiveWhole(draft, Piece.FRONT, new ByteArrayInputStream(file));
    }

    private Evidence evidence() {
        return records.find(draft, 1, Piece.FRONT).orElseThrow();
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

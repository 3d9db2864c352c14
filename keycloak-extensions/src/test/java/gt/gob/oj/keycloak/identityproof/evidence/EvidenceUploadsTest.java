package gt.gob.oj.keycloak.identityproof.evidence;

import static gt.gob.oj.keycloak.identityproof.evidence.UploadScene.jpeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionScene;
import gt.gob.oj.keycloak.identityproof.inspection.Media;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Check;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EvidenceUploadsTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new UploadScene(folder);
    }

    @Test
    void chunks_are_joined_into_one_piece_with_its_checksum() throws IOException {
        byte[] image = jpeg(10_000);
        String upload = scene.begin(image.length);

        assertThat(scene.send(upload, image, 0, 4_000).received()).isEqualTo(4_000);
        assertThat(scene.send(upload, image, 4_000, 10_000).received()).isEqualTo(10_000);
        assertThat(scene.finish(upload, sha256(image))).isEqualTo(new UploadStatus(upload, 10_000, 10_000, true, null));

        Evidence evidence = scene.evidence(Piece.FRONT);
        assertThat(evidence.sha256()).isEqualTo(sha256(image));
        assertThat(evidence.type()).isEqualTo(EvidenceType.JPEG);
        assertThat(scene.read(Piece.FRONT)).isEqualTo(image);
    }

    @Test
    void every_call_may_be_repeated() throws IOException {
        byte[] image = jpeg(10_000);
        String upload = scene.begin(image.length);
        scene.send(upload, image, 0, 4_000);

        assertThat(scene.begin(image.length)).isEqualTo(upload);
        assertThat(scene.send(upload, image, 0, 4_000))
                .isEqualTo(new UploadStatus(upload, 10_000, 4_000, false, Refusal.WRONG_OFFSET));
        assertThat(scene.send(upload, image, 8_000, 10_000).refusal()).isEqualTo(Refusal.WRONG_OFFSET);
        scene.send(upload, image, 4_000, 10_000);
        assertThat(scene.finish(upload, sha256(image))).isEqualTo(scene.finish(upload, sha256(image)));
        assertThat(scene.completed).isOne();
        assertThat(scene.filesInVault()).isEqualTo(2);
    }

    @Test
    void another_length_or_a_complete_piece_restarts_the_upload() throws IOException {
        byte[] image = jpeg(100);
        String first = scene.begin(200);
        scene.send(first, image, 0, 100);

        String second = scene.begin(image.length);
        assertThat(second).isNotEqualTo(first);
        assertThat(scene.send(first, image, 0, 100).refusal()).isEqualTo(Refusal.NOT_OPEN);
        scene.send(second, image, 0, 100);
        scene.finish(second, null);
        assertThat(scene.begin(image.length)).isNotEqualTo(second);
        assertThat(scene.filesInVault()).isZero();
    }

    @Test
    void incomplete_piece_cannot_be_finished() throws IOException {
        String upload = scene.begin(100);
        assertThat(scene.finish(upload, null).refusal()).isEqualTo(Refusal.INCOMPLETE);
        scene.send(upload, jpeg(100), 0, 50);
        assertThat(scene.finish(upload, null).refusal()).isEqualTo(Refusal.INCOMPLETE);
        scene.uploads.receiveWhole(scene.draft, Piece.BACK, new ByteArrayInputStream(jpeg(100)));
        assertThat(scene.uploads.finish(scene.draft, Piece.BACK, upload, null).refusal())
                .isEqualTo(Refusal.NOT_OPEN);
    }

    @Test
    void long_stream_is_split_into_chunks() throws IOException {
        byte[] image = jpeg(2 * Chunk.MAX_LENGTH + 5);

        assertThat(scene.whole(Piece.FRONT, image).complete()).isTrue();
        String id = scene.evidence(Piece.FRONT).id();
        assertThat(scene.store.<Integer>run(r -> r.evidence().countChunks(id))).isEqualTo(3);
        assertThat(scene.read(Piece.FRONT)).isEqualTo(image);
    }

    @Test
    void stream_that_ends_at_a_chunk_boundary_is_completed() throws IOException {
        assertThat(scene.whole(Piece.FRONT, jpeg(Chunk.MAX_LENGTH)).complete()).isTrue();
        assertThat(scene.filesInVault()).isEqualTo(1);
    }

    @Test
    void interrupted_chunk_leaves_nothing_and_can_be_sent_again() throws IOException {
        byte[] image = jpeg(300);
        String upload = scene.begin(image.length);
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream interrupted = new SequenceInputStream(new ByteArrayInputStream(image, 0, 100), broken);
        assertThatThrownBy(() -> scene.uploads.receive(scene.draft, Piece.FRONT, upload, 0, null, interrupted))
                .isInstanceOf(IOException.class);

        assertThat(scene.filesInVault()).isZero();
        assertThat(scene.send(upload, image, 0, 300).received()).isEqualTo(300);
    }

    @Test
    void new_file_replaces_the_old_one() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));
        byte[] second = jpeg(200);
        assertThat(scene.whole(Piece.FRONT, second).complete()).isTrue();

        assertThat(scene.read(Piece.FRONT)).isEqualTo(second);
        assertThat(scene.filesInVault()).isEqualTo(1);
    }

    @Test
    void discarded_piece_is_erased_from_rows_and_vault() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));

        assertThat(scene.uploads.startOver(scene.draft, Piece.FRONT)).isTrue();

        assertThat(scene.received(Piece.FRONT).upload()).isEqualTo(UploadStatus.NOTHING);
        assertThat(scene.filesInVault()).isZero();
        assertThat(scene.uploads.startOver(scene.draft, Piece.FRONT)).isTrue();
    }

    @Test
    void complete_piece_is_queued_for_inspection() throws IOException {
        byte[] image = jpeg(100);
        String upload = scene.begin(image.length);
        scene.send(upload, image, 0, 100);
        assertThat(scene.completed).isZero();
        assertThat(inspection(upload)).isEmpty();

        scene.finish(upload, sha256(image));

        assertThat(scene.completed).isEqualTo(1);
        assertThat(inspection(upload)).contains(Inspection.WAITING);
        assertThat(scene.received(Piece.FRONT).check()).isEqualTo(Check.WAITING);
    }

    @Test
    void desk_copy_is_read_once_the_inspection_has_made_it(@TempDir Path other) throws IOException {
        InspectionScene inspected = new InspectionScene(other);
        EvidenceReader reader = new EvidenceReader(inspected.store.of(TransactionPorts::evidence), inspected.vault);
        String id = inspected.send(inspected.draft(), Piece.FRONT, Media.png()).upload();
        assertThat(reader.deskCopy(id)).isEmpty();

        inspected.inspect(inspected.inspector());

        try (InputStream copy = reader.deskCopy(id).orElseThrow()) {
            assertThat(EvidenceType.sniff(Piece.FRONT, copy.readAllBytes())).contains(EvidenceType.JPEG);
        }
    }

    private Optional<Inspection> inspection(String evidenceId) {
        return scene.store.run(r -> r.inspections().find(evidenceId));
    }

    private static String sha256(byte[] bytes) throws IOException {
        return Sha256.of(new ByteArrayInputStream(bytes));
    }
}

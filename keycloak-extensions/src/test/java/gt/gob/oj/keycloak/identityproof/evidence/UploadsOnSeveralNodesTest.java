package gt.gob.oj.keycloak.identityproof.evidence;

import static gt.gob.oj.keycloak.identityproof.evidence.UploadScene.jpeg;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.capture.Agreement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class UploadsOnSeveralNodesTest {

    private static final byte[] IMAGE = jpeg(100);

    @TempDir
    Path folder;

    private UploadScene scene;
    private EvidenceUploads other;

    @BeforeEach
    void open() throws IOException {
        scene = new UploadScene(folder);
        other = scene.node();
    }

    @Test
    void node_that_received_only_the_last_chunk_reads_the_others_for_the_digest() throws IOException {
        String upload = scene.begin(IMAGE.length);
        scene.send(upload, IMAGE, 0, 40);
        other.receive(scene.draft, Piece.FRONT, upload, 40, null, new ByteArrayInputStream(IMAGE, 40, 60));

        assertThat(other.finish(scene.draft, Piece.FRONT, upload, Sha256.of(new ByteArrayInputStream(IMAGE)))
                        .complete())
                .isTrue();
    }

    @Test
    void node_with_a_stale_memory_stores_nothing() throws IOException {
        String upload = scene.begin(IMAGE.length);
        scene.send(upload, IMAGE, 0, 60);
        other.receive(scene.draft, Piece.FRONT, upload, 60, null, new ByteArrayInputStream(IMAGE, 60, 40));
        other.finish(scene.draft, Piece.FRONT, upload, null);
        submit();

        assertThat(scene.send(upload, IMAGE, 60, 100).refusal()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(scene.read(Piece.FRONT)).isEqualTo(IMAGE);
    }

    @Test
    void node_with_a_stale_memory_refuses_the_offset() throws IOException {
        String upload = scene.begin(IMAGE.length);
        scene.send(upload, IMAGE, 0, 60);
        other.receive(scene.draft, Piece.FRONT, upload, 60, null, new ByteArrayInputStream(IMAGE, 60, 20));

        UploadStatus stale = scene.send(upload, IMAGE, 60, 100);

        assertThat(stale.refusal()).isEqualTo(Refusal.WRONG_OFFSET);
        assertThat(stale.received()).isEqualTo(80);
        assertThat(scene.send(upload, IMAGE, 80, 100).received()).isEqualTo(100);
    }

    @Test
    void node_with_a_stale_memory_erases_nothing() throws IOException {
        String upload = scene.begin(IMAGE.length);
        other.receive(scene.draft, Piece.FRONT, upload, 0, null, new ByteArrayInputStream(IMAGE));
        other.finish(scene.draft, Piece.FRONT, upload, null);
        byte[] text = "no picture".getBytes(UTF_8);

        assertThat(scene.send(upload, text, 0, text.length).refusal()).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(scene.read(Piece.FRONT)).isEqualTo(IMAGE);
        submit();
        scene.send(upload, text, 0, text.length);
        scene.send(upload, jpeg(300), 0, 300);
        assertThat(scene.read(Piece.FRONT)).isEqualTo(IMAGE);
    }

    @Test
    void remembered_upload_of_another_request_or_piece_is_not_open() throws IOException {
        String upload = scene.begin(IMAGE.length);
        String other = Agreement.to(scene.store, scene.draftOf("other"));

        assertThat(receive(other, Piece.FRONT, upload)).isEqualTo(UploadStatus.NOT_OPEN);
        assertThat(receive(scene.draft, Piece.BACK, upload)).isEqualTo(UploadStatus.NOT_OPEN);
        assertThat(scene.uploads.finish(other, Piece.FRONT, upload, null)).isEqualTo(UploadStatus.NOT_OPEN);
        assertThat(scene.filesInVault()).isZero();
        assertThat(receive(scene.draft, Piece.FRONT, upload).received()).isEqualTo(100);
    }

    private UploadStatus receive(String proofId, Piece piece, String upload) throws IOException {
        return scene.uploads.receive(proofId, piece, upload, 0, null, new ByteArrayInputStream(IMAGE));
    }

    private void submit() throws IOException {
        other.receiveWhole(scene.draft, Piece.BACK, new ByteArrayInputStream(jpeg(101)));
        other.receiveWhole(scene.draft, Piece.VIDEO, new ByteArrayInputStream(UploadScene.VIDEO));
        assertThat(scene.requests.submit(scene.realm, scene.draft).sent()).isTrue();
    }
}

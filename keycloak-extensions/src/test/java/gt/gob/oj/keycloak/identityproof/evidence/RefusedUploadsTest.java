package gt.gob.oj.keycloak.identityproof.evidence;

import static gt.gob.oj.keycloak.identityproof.evidence.UploadScene.LIMIT;
import static gt.gob.oj.keycloak.identityproof.evidence.UploadScene.jpeg;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.Challenges;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.desk.Assignments;
import gt.gob.oj.keycloak.identityproof.desk.DeskScene;
import gt.gob.oj.keycloak.identityproof.judgement.Judging;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RefusedUploadsTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new UploadScene(folder);
    }

    @Test
    void announced_length_of_zero_or_above_the_limit_is_refused() throws IOException {
        assertThat(scene.uploads.begin(scene.draft, Piece.FRONT, LIMIT + 1).refusal())
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(scene.uploads.begin(scene.draft, Piece.FRONT, LIMIT).refusal())
                .isNull();
        assertThat(scene.uploads.begin(scene.draft, Piece.FRONT, 0).refusal()).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void piece_longer_than_announced_is_refused_and_not_stored() throws IOException {
        assertThat(scene.send(scene.begin(99), jpeg(100), 0, 100).refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(scene.filesInVault()).isZero();
    }

    @Test
    void unannounced_length_above_the_limit_is_refused() throws IOException {
        assertThat(scene.whole(Piece.FRONT, jpeg(LIMIT + 1)).refusal()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(scene.filesInVault()).isZero();
    }

    @Test
    void other_types_and_empty_files_are_refused() throws IOException {
        byte[] pdf = "%PDF-1.7 ...".getBytes(UTF_8);
        assertThat(scene.whole(Piece.FRONT, pdf).refusal()).isEqualTo(Refusal.WRONG_TYPE);
        assertThat(scene.whole(Piece.FRONT, new byte[0]).refusal()).isEqualTo(Refusal.EMPTY);
        assertThat(scene.send(scene.begin(pdf.length), pdf, 0, pdf.length).refusal())
                .isEqualTo(Refusal.WRONG_TYPE);
        assertThat(scene.send(scene.begin(10), pdf, 0, 0).refusal()).isEqualTo(Refusal.EMPTY);
        assertThat(scene.filesInVault()).isZero();
    }

    @Test
    void chunk_with_a_wrong_digest_is_not_stored() throws IOException {
        byte[] image = jpeg(100);
        String upload = scene.begin(image.length);

        assertThat(scene.uploads.receive(scene.draft, Piece.FRONT, upload, 0, "00", new ByteArrayInputStream(image)))
                .isEqualTo(new UploadStatus(upload, 100, 0, false, Refusal.WRONG_DIGEST));
        assertThat(scene.filesInVault()).isZero();
        assertThat(scene.send(upload, image, 0, 100).refusal()).isNull();
    }

    @Test
    void piece_with_a_wrong_digest_is_discarded() throws IOException {
        String upload = scene.begin(100);
        scene.send(upload, jpeg(100), 0, 100);

        assertThat(scene.finish(upload, "00").refusal()).isEqualTo(Refusal.WRONG_DIGEST);
        assertThat(scene.received(Piece.FRONT).upload()).isEqualTo(UploadStatus.NOTHING);
        assertThat(scene.filesInVault()).isZero();
    }

    @Test
    void piece_with_too_many_chunks_is_refused_and_discarded() throws IOException {
        int most = ChunkReceiver.MAX_CHUNKS;
        byte[] image = jpeg(most + 10);
        String upload = scene.begin(image.length);
        scene.send(upload, image, 0, 8);
        scene.store.query("insert into oj_evidence_part (evidence_id, part_number, name, part_length, sha256) select '"
                + upload + "', n, 'never read', 1, '' from generate_series(1, " + (most - 1) + ") n");
        scene.store.query("update oj_evidence set received_length = " + (most + 7) + " where id = '" + upload + "'");

        assertThat(scene.send(upload, image, most + 7, most + 8).refusal()).isEqualTo(Refusal.TOO_MANY_PARTS);
        assertThat(scene.filesInVault()).isZero();
    }

    @Test
    void upload_resumes_once_a_full_disk_has_space_again() throws IOException {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("small"))) {
            UploadScene small = new UploadScene(disk.path());
            byte[] image = jpeg(900_000);
            String upload = small.begin(image.length);
            small.send(upload, image, 0, 100_000);
            Path other = Files.write(disk.path().resolve("other"), new byte[700_000]);

            UploadStatus refused = small.send(upload, image, 100_000, 900_000);

            assertThat(refused.refusal()).isEqualTo(Refusal.STORAGE_FULL);
            assertThat(refused.received()).isEqualTo(100_000);
            Files.delete(other);
            assertThat(small.send(upload, image, 100_000, 900_000).received()).isEqualTo(900_000);
            assertThat(small.finish(upload, null).complete()).isTrue();
            assertThat(small.read(Piece.FRONT)).isEqualTo(image);
        }
    }

    @Test
    void upload_before_consent_is_refused() throws IOException {
        String other = scene.draftOf("silent");
        Challenges challenges =
                new Challenges(scene.store.of(TransactionPorts::capture), scene.uploads, Clock.systemUTC());

        assertThat(scene.uploads.begin(other, Piece.FRONT, 100).refusal()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(scene.uploads
                        .receiveWhole(other, Piece.FRONT, new ByteArrayInputStream(jpeg(100)))
                        .refusal())
                .isEqualTo(Refusal.NOT_OPEN);
        assertThat(challenges.current(other)).isEmpty();
        assertThat(challenges.renew(other)).isEmpty();
        challenges.write(other, "Soy yo y solicito ser parte del Portal.");
        assertThat(new PhoneHandOff(scene.store.of(TransactionPorts::capture), Clock.systemUTC()).begin(other))
                .isEmpty();

        assertThat(scene.filesInVault()).isZero();
        assertThat(scene.store.<Integer>run(r -> r.evidence().countPieces(other)))
                .isZero();
        assertThat(scene.store.<Integer>run(r -> r.captures().ofProof(other).size()))
                .isZero();
        challenges.agree(scene.realm, other);
        assertThat(challenges.current(other)).isPresent();
    }

    @Test
    void submitted_evidence_does_not_change() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));
        scene.whole(Piece.BACK, jpeg(101));
        scene.whole(Piece.VIDEO, UploadScene.VIDEO);
        assertThat(scene.requests.submit(scene.realm, scene.draft).sent()).isTrue();

        assertThat(scene.whole(Piece.FRONT, jpeg(300)).refusal()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(scene.uploads.startOver(scene.draft, Piece.VIDEO)).isFalse();
        assertThat(scene.filesInVault()).isEqualTo(3);
    }

    @Test
    void correction_accepts_only_the_pieces_it_asks_for() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));
        scene.whole(Piece.BACK, jpeg(101));
        scene.whole(Piece.VIDEO, UploadScene.VIDEO);
        assertThat(scene.requests.submit(scene.realm, scene.draft).sent()).isTrue();
        Clock clock = Clock.systemUTC();
        new Assignments(scene.store.of(TransactionPorts::assignments), scene.store::rules, clock)
                .take(scene.realm, scene.draft, "ana");
        new Judging(scene.store.of(TransactionPorts::judgement), clock)
                .judge(scene.realm, scene.draft, "ana", DeskScene.correction(Piece.BACK));

        assertThat(scene.whole(Piece.FRONT, jpeg(102)).refusal()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(scene.uploads.startOver(scene.draft, Piece.FRONT)).isFalse();
        assertThat(scene.whole(Piece.BACK, jpeg(103)).complete()).isTrue();
        assertThat(scene.filesInVault()).isEqualTo(4);
    }
}

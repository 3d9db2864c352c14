package gt.gob.oj.keycloak.identityproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress.Upload;
import java.security.MessageDigest;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    private static final WrappedKey KEY = new WrappedKey(new byte[] {1});

    private final UploadsInProgress uploads = new UploadsInProgress();

    @Test
    void piece_awaits_bytes_of_the_announced_length_until_it_is_complete() {
        assertThat(evidence("id", 100, 40, null).awaits(100)).isTrue();
        assertThat(evidence("id", 100, 40, null).awaits(99)).isFalse();
        assertThat(evidence("id", 100, 100, "00").awaits(100)).isFalse();
        assertThat(evidence("id", Evidence.UNKNOWN, 40, null).awaits(Evidence.UNKNOWN))
                .isFalse();
    }

    @Test
    void progress_differs_by_piece_length_and_completion() {
        Evidence begun = evidence("id", 100, 40, null);

        assertThat(begun.isAsFarAs(evidence("id", 100, 40, null))).isTrue();
        assertThat(begun.isAsFarAs(evidence("other", 100, 40, null))).isFalse();
        assertThat(begun.isAsFarAs(evidence("id", 100, 41, null))).isFalse();
        assertThat(begun.isAsFarAs(evidence("id", 100, 40, "00"))).isFalse();
    }

    @Test
    void status_shows_progress_and_refusal() {
        UploadStatus status = UploadStatus.of(evidence("id", 100, 40, null));

        assertThat(status).isEqualTo(new UploadStatus("id", 100, 40, false, null));
        assertThat(status.refused(Refusal.EMPTY)).isEqualTo(new UploadStatus("id", 100, 40, false, Refusal.EMPTY));
        assertThat(UploadStatus.of(evidence("id", 100, 100, "00")).complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, -1", "0, 10485761"})
    void impossible_chunk_is_refused(int number, long length) {
        assertThatThrownBy(() -> new Chunk(number, "name", length, "00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chunk_may_be_empty_or_as_long_as_a_request() {
        assertThat(new Chunk(0, "name", 0, "00").length()).isZero();
        assertThat(new Chunk(0, "name", 10_485_760, "00").length()).isEqualTo(Chunk.MAX_LENGTH);
    }

    @Test
    void images_and_videos_have_separate_positive_limits() {
        UploadLimits limits = new UploadLimits(10, 20);

        assertThat(limits.of(Piece.FRONT)).isEqualTo(10);
        assertThat(limits.of(Piece.BACK)).isEqualTo(10);
        assertThat(limits.of(Piece.VIDEO)).isEqualTo(20);
        assertThatThrownBy(() -> new UploadLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UploadLimits(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(EvidenceType.class)
    void type_is_found_by_its_media_type(EvidenceType type) {
        assertThat(EvidenceType.ofMediaType(type.mediaType())).isEqualTo(type);
    }

    @Test
    void unknown_media_type_is_refused() {
        assertThatThrownBy(() -> EvidenceType.ofMediaType("text/plain")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"JPEG, jpg", "QUICKTIME, mov", "UNKNOWN, bin"})
    void type_has_the_usual_extension(EvidenceType type, String extension) {
        assertThat(type.extension()).isEqualTo(extension);
    }

    @Test
    void upload_is_remembered_at_its_length_until_it_is_forgotten() {
        uploads.keep(Upload.begun(evidence("id", 100, 40, null)));

        assertThat(uploads.of("id", 40)).isPresent();
        assertThat(uploads.of("id", 41)).isEmpty();
        assertThat(uploads.of("other", 40)).isEmpty();
        uploads.forget("id");
        assertThat(uploads.of("id", 40)).isEmpty();
    }

    @Test
    void least_recently_used_upload_is_forgotten_after_a_thousand() {
        IntStream.range(0, 1_000).forEach(i -> uploads.keep(Upload.begun(evidence("id" + i, 100, 0, null))));
        assertThat(uploads.of("id0", 0)).isPresent();

        uploads.keep(Upload.begun(evidence("id1000", 100, 0, null)));
        assertThat(uploads.of("id0", 0)).isPresent();
        assertThat(uploads.of("id1", 0)).isEmpty();
        assertThat(uploads.of("id2", 0)).isPresent();
    }

    @Test
    void upload_grows_by_its_chunks_and_belongs_to_one_piece() {
        MessageDigest whole = Sha256.digest();
        Upload begun = Upload.begun(evidence("id", 100, 0, null));
        Upload grown = begun.with(new Chunk(0, "name", 40, "00"), EvidenceType.JPEG, whole);

        assertThat(grown.chunks()).isEqualTo(1);
        assertThat(grown.evidence().received()).isEqualTo(40);
        assertThat(grown.evidence().type()).isEqualTo(EvidenceType.JPEG);
        assertThat(grown.isOf("proof", Piece.FRONT)).isTrue();
        assertThat(grown.isOf("proof", Piece.BACK)).isFalse();
        assertThat(grown.isOf("other", Piece.FRONT)).isFalse();
    }

    @Test
    void digest_is_copied_before_it_is_updated() {
        Upload begun = Upload.begun(evidence("id", 100, 0, null));
        begun.copyOfDigest().orElseThrow().update((byte) 1);

        assertThat(Sha256.hex(begun.copyOfDigest().orElseThrow())).isEqualTo(Sha256.hex(Sha256.digest()));
        assertThat(begun.with(new Chunk(0, "name", 40, "00"), EvidenceType.JPEG, null)
                        .copyOfDigest())
                .isEmpty();
    }

    private static Evidence evidence(String id, long total, long received, @Nullable String sha256) {
        return new Evidence(id, "proof", 1, Piece.FRONT, EvidenceType.UNKNOWN, KEY, total, received, sha256);
    }
}

package gt.gob.oj.keycloak.identityproof.submission;

import static gt.gob.oj.keycloak.identityproof.evidence.UploadScene.VIDEO;
import static gt.gob.oj.keycloak.identityproof.evidence.UploadScene.jpeg;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Challenges;
import gt.gob.oj.keycloak.identityproof.evidence.UploadScene;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Verdict;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CitizenRequestsTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() throws IOException {
        scene = new UploadScene(folder);
    }

    @Test
    void request_is_submitted_only_with_all_pieces_and_only_once() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));
        scene.whole(Piece.BACK, jpeg(101));
        assertThat(submit().missing()).containsExactly(Piece.VIDEO);

        scene.whole(Piece.VIDEO, VIDEO);
        assertThat(submit().sent()).isTrue();
        CitizenRequests.Filed again = submit();
        assertThat(again.sent()).isFalse();
        assertThat(again.missing()).isEmpty();
        assertThat(again.proof().state()).isEqualTo(ProofState.PENDING);
        assertThat(again.proof().submission()).isNotNull();
    }

    @Test
    void same_picture_for_both_sides_is_refused() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));
        scene.whole(Piece.BACK, jpeg(100));
        scene.whole(Piece.VIDEO, VIDEO);

        assertThat(submit().refused()).containsExactly(Map.entry(Piece.BACK, FindingCode.SAME_PICTURE));
        assertThat(scene.received(Piece.FRONT).isUsable()).isTrue();

        scene.whole(Piece.BACK, jpeg(101));
        assertThat(submit().sent()).isTrue();
    }

    @Test
    void refused_piece_must_be_sent_again_before_submission() throws IOException {
        scene.whole(Piece.FRONT, jpeg(100));
        scene.whole(Piece.BACK, jpeg(101));
        scene.whole(Piece.VIDEO, VIDEO);
        inspected(Piece.VIDEO, FindingCode.TOO_SHORT);
        inspected(Piece.FRONT, FindingCode.BLURRED);

        CitizenRequests.Filed refused = submit();

        assertThat(refused.sent()).isFalse();
        assertThat(refused.refused()).containsExactly(Map.entry(Piece.VIDEO, FindingCode.TOO_SHORT));
        assertThat(scene.received(Piece.VIDEO).isUsable()).isFalse();
        assertThat(scene.received(Piece.FRONT).isUsable()).isTrue();

        scene.whole(Piece.VIDEO, "....ftypisom...!".getBytes(UTF_8));
        assertThat(submit().sent()).isTrue();
    }

    @Test
    void silent_video_is_usable_for_a_citizen_who_cannot_speak() throws IOException {
        Challenges challenges =
                new Challenges(scene.store.of(TransactionPorts::capture), scene.uploads, Clock.systemUTC());
        challenges.current(scene.draft);
        scene.whole(Piece.VIDEO, VIDEO);
        inspected(Piece.VIDEO, FindingCode.SILENT);
        assertThat(scene.received(Piece.VIDEO).check().verdict()).isEqualTo(Verdict.REFUSED);

        challenges.write(scene.draft, "Soy yo y solicito ser parte del Portal.");

        assertThat(scene.received(Piece.VIDEO).check().verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void submitted_request_can_be_withdrawn_and_another_begun() throws IOException {
        CitizenRef citizen = new CitizenRef(scene.realm, "citizen");
        scene.whole(Piece.FRONT, jpeg(100));
        scene.whole(Piece.BACK, jpeg(101));
        scene.whole(Piece.VIDEO, VIDEO);
        submit();

        assertThat(scene.requests.reopen(citizen)).isFalse();
        assertThat(scene.requests.withdraw(citizen)).isTrue();
        assertThat(scene.requests.withdraw(citizen)).isFalse();
        assertThat(scene.requests.openOrDraft(citizen).id()).isNotEqualTo(scene.draft);
    }

    private CitizenRequests.Filed submit() {
        return scene.requests.submit(scene.realm, scene.draft);
    }

    private void inspected(Piece piece, FindingCode found) {
        scene.store.query("update oj_inspection set progress = 'done', findings = '" + found.code()
                + "' where evidence_id = '" + scene.evidence(piece).id() + "'");
    }
}

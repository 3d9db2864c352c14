package gt.gob.oj.keycloak.identityproof.judgement;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.correction;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.desk.DeskScene;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a judgement leaves behind for the next one. */
@Tag("slow")
class JudgedAttemptTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void corrected_request_returns_to_its_reviewer() {
        String id = desk.request();
        desk.takeAndJudge(id, "ana", correction(Piece.BACK));
        desk.sendAgain(id);

        assertThat(desk.next("luis")).isEqualTo("none");
        assertThat(desk.next("ana")).isEqualTo(id);
    }

    @Test
    void corrections_of_an_earlier_attempt_are_not_requested_again() {
        String id = desk.request();
        desk.takeAndJudge(id, "ana", correction(Piece.BACK));
        assertThat(desk.proof(id).wanted()).containsExactly(Piece.BACK);
        desk.sendAgain(id);

        assertThat(desk.takeAndJudge(id, "ana", correction(Piece.VIDEO))).isEqualTo(ProofState.CORRECTION);
        assertThat(desk.proof(id).wanted()).containsExactly(Piece.VIDEO);
    }

    @Test
    void transcript_of_the_judgement_is_kept() {
        String id = desk.doubtfulRequest();
        desk.takeAndJudge(
                id,
                "ana",
                new Judgement(
                        Outcome.REJECT, Set.of(ReasonCode.FACE_DIFFERS), null, Set.of(), List.of(), "Soy Ana Xicará"));

        assertThat(transcript(id, "ana")).isEqualTo("Soy Ana Xicará");
        assertThat(transcript(id, "luis")).isEqualTo("none");
    }

    private String transcript(String id, String reviewer) {
        return desk.store.run(r ->
                r.judgement().reviews().transcript(desk.proof(id), reviewer).orElse("none"));
    }
}

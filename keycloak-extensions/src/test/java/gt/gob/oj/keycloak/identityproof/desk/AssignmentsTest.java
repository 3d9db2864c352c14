package gt.gob.oj.keycloak.identityproof.desk;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AssignmentsTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void oldest_case_is_assigned_first_and_stays_assigned_until_judged() {
        String first = desk.request();
        String second = desk.request();

        assertThat(desk.next("ana")).isEqualTo(first);
        assertThat(desk.next("luis")).isEqualTo(second);
        assertThat(desk.next("ana")).isEqualTo(first);
        assertThat(desk.next("eva")).isEqualTo("none");
    }

    @Test
    void reviewer_cannot_get_or_take_their_own_request() {
        String own = desk.request("ana");

        assertThat(desk.next("ana")).isEqualTo("none");
        assertThat(desk.take(own, "ana")).isEqualTo(Refusal.OWN_REQUEST);
        assertThat(desk.judge(own, "ana", APPROVAL)).isEqualTo(Refusal.OWN_REQUEST);
    }

    @Test
    void case_with_an_expired_assignment_goes_to_the_next_reviewer() {
        String id = desk.request();
        desk.take(id, "ana");
        assertThat(desk.take(id, "luis")).isEqualTo(Refusal.TAKEN);

        desk.pass(Duration.ofMinutes(10));

        assertThat(desk.next("luis")).isEqualTo(id);
        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(Refusal.NO_LONGER_ASSIGNED);
        assertThat(desk.auditLines(id))
                .containsExactly("citizen submit {}", "reviewer take {}", "server lapse {}", "reviewer take {}");
    }

    @Test
    void reviewer_who_reports_activity_keeps_the_case() {
        String id = desk.request();
        desk.take(id, "ana");
        desk.pass(Duration.ofMinutes(9));

        assertThat(DeskScene.of(desk.assignments.keep(desk.realm, id, "ana")))
                .isEqualTo(desk.instant().plus(Duration.ofMinutes(10)));
        desk.pass(Duration.ofMinutes(9));

        assertThat(desk.next("luis")).isEqualTo("none");
        assertThat(DeskScene.of(desk.assignments.keep(desk.realm, id, "luis"))).isEqualTo(Refusal.NO_LONGER_ASSIGNED);
    }

    @Test
    void reviewer_may_judge_after_the_assignment_expired_if_nobody_took_the_case() {
        String id = desk.request();
        desk.take(id, "ana");
        desk.pass(Duration.ofHours(1));

        assertThat(DeskScene.of(desk.cases.open(desk.realm, id, "ana"))).isEqualTo(Refusal.NOT_ASSIGNED);
        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(ProofState.APPROVED);
    }

    @Test
    void returned_case_is_not_offered_to_the_same_reviewer_again_at_once() {
        String id = desk.request();
        desk.next("ana");
        desk.assignments.giveBack(desk.realm, id, "ana");

        assertThat(desk.next("ana")).isEqualTo("none");
        assertThat(desk.next("luis")).isEqualTo(id);
        desk.assignments.giveBack(desk.realm, id, "luis");

        assertThat(desk.take(id, "luis")).isEqualTo(id);
    }

    @Test
    void corrected_case_is_first_offered_to_the_reviewer_who_requested_the_correction() {
        String corrected = desk.request();
        desk.takeAndJudge(corrected, "ana", DeskScene.correction(Piece.VIDEO));
        String older = desk.request();
        desk.sendAgain(corrected);

        assertThat(desk.next("luis")).isEqualTo(older);
        assertThat(desk.next("eva")).isEqualTo("none");
        assertThat(desk.next("ana")).isEqualTo(corrected);
    }

    @Test
    void corrected_case_is_offered_to_others_if_its_reviewer_stays_away() {
        String corrected = desk.request();
        desk.takeAndJudge(corrected, "ana", DeskScene.correction(Piece.VIDEO));
        desk.sendAgain(corrected);
        desk.pass(Duration.ofDays(1));

        assertThat(desk.next("luis")).isEqualTo(corrected);
    }

    @Test
    void reviewer_who_reached_the_daily_quota_gets_no_case_before_tomorrow() {
        desk.store.rule(desk.realm, new DeskRules(0, 2));
        desk.takeAndJudge(desk.request(), "ana", APPROVAL);
        desk.takeAndJudge(desk.request(), "ana", APPROVAL);
        String third = desk.request();

        assertThat(desk.next("ana")).isEqualTo(Refusal.DAILY_QUOTA);
        assertThat(desk.take(third, "ana")).isEqualTo(Refusal.DAILY_QUOTA);
        assertThat(desk.proof(third).state()).isEqualTo(ProofState.PENDING);
        desk.pass(Duration.ofHours(20));

        assertThat(desk.next("ana")).isEqualTo(third);
    }

    @Test
    void decided_case_cannot_be_taken() {
        String id = desk.request();
        desk.takeAndJudge(id, "ana", APPROVAL);

        assertThat(desk.take(id, "luis")).isEqualTo(Refusal.ALREADY_DECIDED);
        assertThat(desk.take("unknown", "luis")).isEqualTo(Refusal.NOT_FOUND);
    }
}

package gt.gob.oj.keycloak.identityproof.judgement;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.APPROVAL;
import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.REJECTION;
import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.correction;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.desk.CaseFile;
import gt.gob.oj.keycloak.identityproof.desk.DeskScene;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class JudgingTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void one_opinion_decides_an_ordinary_case() {
        String id = desk.request();

        assertThat(desk.takeAndJudge(id, "ana", REJECTION)).isEqualTo(ProofState.REJECTED);
        assertThat(desk.proof(id).decision().codes()).containsExactly(ReasonCode.FACE_DIFFERS);
        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(Refusal.ALREADY_DECIDED);
    }

    @Test
    void only_the_assigned_reviewer_may_judge() {
        String id = desk.request();

        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(Refusal.NO_LONGER_ASSIGNED);
        desk.take(id, "luis");
        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(Refusal.NO_LONGER_ASSIGNED);
    }

    @Test
    void incomplete_judgement_changes_nothing() {
        String id = desk.request();
        desk.take(id, "ana");

        assertThat(desk.judge(id, "ana", new Judgement(Outcome.APPROVE, Set.of(), null, Set.of(), List.of(), null)))
                .isEqualTo(Refusal.CHECKLIST_INCOMPLETE);
        assertThat(desk.proof(id).state()).isEqualTo(ProofState.IN_REVIEW);
    }

    @Test
    void flagged_case_is_decided_by_equal_opinions_of_two_reviewers() {
        String id = desk.doubtfulRequest();

        assertThat(desk.takeAndJudge(id, "ana", APPROVAL)).isEqualTo(ProofState.PENDING);
        assertThat(desk.take(id, "ana")).isEqualTo(Refusal.ALREADY_JUDGED);
        assertThat(desk.next("ana")).isEqualTo("none");
        assertThat(desk.next("luis")).isEqualTo(id);
        assertThat(desk.open(id, "luis").flags()).containsExactly(Flag.CUI_DOUBTFUL);
        assertThat(desk.open(id, "luis").opinions()).isEmpty();
        assertThat(desk.judge(id, "luis", APPROVAL)).isEqualTo(ProofState.APPROVED);
        assertThat(desk.auditLines(id))
                .contains("reviewer opine {}", "reviewer approve {}")
                .anyMatch(line -> line.contains("second-opinion"));
    }

    @Test
    void names_changed_after_submission_require_two_reviewers() {
        String id = desk.request("renamed");
        assertThat(desk.take(id, "ana")).isEqualTo(id);
        assertThat(desk.open(id, "ana").flags()).isEmpty();

        desk.store.rename("renamed", "Otra", "Persona");

        assertThat(desk.open(id, "ana").flags()).containsExactly(Flag.DATA_CHANGED);
        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(ProofState.PENDING);
        assertThat(desk.takeAndJudge(id, "luis", APPROVAL)).isEqualTo(ProofState.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"approve, APPROVED", "reject, REJECTED", "correct, CORRECTION"})
    void after_two_differing_opinions_the_third_decides(String word, ProofState becomes) {
        String id = desk.doubtfulRequest();

        assertThat(desk.takeAndJudge(id, "ana", APPROVAL)).isEqualTo(ProofState.PENDING);
        assertThat(desk.takeAndJudge(id, "luis", REJECTION)).isEqualTo(ProofState.PENDING);
        Judgement third = switch (word) {
            case "approve" -> APPROVAL;
            case "reject" -> REJECTION;
            default -> correction(Piece.BACK);
        };
        assertThat(desk.takeAndJudge(id, "eva", third)).isEqualTo(becomes);
    }

    @Test
    void corrections_of_two_reviewers_are_combined() {
        String id = desk.doubtfulRequest();
        desk.takeAndJudge(id, "ana", correction(Piece.BACK));

        assertThat(desk.takeAndJudge(id, "luis", correction(Piece.VIDEO))).isEqualTo(ProofState.CORRECTION);
        assertThat(desk.proof(id).wanted()).containsExactlyInAnyOrder(Piece.BACK, Piece.VIDEO);
    }

    @Test
    void each_attempt_is_judged_separately_with_earlier_opinions_visible() {
        String id = desk.doubtfulRequest();
        Correction marked = new Correction(
                Piece.FRONT, ReasonCode.OTHER, "Falta una esquina.", new Mark.Area(0.5, 0.25, 0.5, 0.75));
        desk.takeAndJudge(
                id, "ana", new Judgement(Outcome.CORRECT, Set.of(), null, Set.of(), List.of(marked), "Soy Ana"));
        desk.takeAndJudge(id, "luis", correction(Piece.FRONT));
        desk.sendAgain(id);

        assertThat(desk.next("luis")).isEqualTo(id);
        CaseFile file = desk.open(id, "luis");
        assertThat(file.proof().attempt()).isEqualTo(2);
        assertThat(file.opinions()).extracting(Opinion::reviewerId).containsExactly("ana", "luis");
        assertThat(file.corrections()).contains(new GivenCorrection(1, marked)).hasSize(2);
        assertThat(file.transcript()).isNull();
        assertThat(desk.judge(id, "luis", APPROVAL)).isEqualTo(ProofState.PENDING);
        assertThat(desk.takeAndJudge(id, "ana", APPROVAL)).isEqualTo(ProofState.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "100, 200, 200", "10, 5, 40"})
    void sampled_share_of_cases_is_judged_twice(int share, int least, int most) {
        DeskRules rules = new DeskRules(share, 0);

        long sampled = IntStream.range(0, 200)
                .mapToObj(i -> "case-" + i)
                .filter(rules::samples)
                .count();

        assertThat(sampled).isBetween((long) least, (long) most);
        assertThat(rules.samples("case-7")).isEqualTo(rules.samples("case-7"));
    }

    @Test
    void sampled_case_has_the_flag_sampled() {
        desk.store.rule(desk.realm, new DeskRules(100, 0));
        String id = desk.request();

        assertThat(desk.takeAndJudge(id, "ana", APPROVAL)).isEqualTo(ProofState.PENDING);
        assertThat(desk.store.query("select flags from oj_identity_proof where id = '" + id + "'"))
                .containsExactly(",sampled,");
    }

    @Test
    void only_the_assigned_reviewer_may_view_and_each_first_view_is_recorded() {
        String id = desk.request();
        assertThat(DeskScene.of(desk.cases.open(desk.realm, id, "ana"))).isEqualTo(Refusal.NOT_ASSIGNED);
        desk.take(id, "ana");

        assertThat(desk.open(id, "ana").firstLook()).isTrue();
        assertThat(desk.open(id, "ana").firstLook()).isFalse();
        assertThat(DeskScene.of(desk.cases.open(desk.realm, id, "luis"))).isEqualTo(Refusal.NOT_ASSIGNED);
        desk.assignments.giveBack(desk.realm, id, "ana");
        desk.pass(Duration.ofMinutes(1));
        desk.take(id, "ana");
        assertThat(desk.open(id, "ana").firstLook()).isTrue();

        desk.judge(id, "ana", APPROVAL);
        assertThat(DeskScene.of(desk.cases.open(desk.realm, id, "ana"))).isEqualTo(Refusal.NOT_ASSIGNED);
        assertThat(desk.auditLines(id))
                .filteredOn(line -> line.startsWith("reviewer view"))
                .hasSize(2)
                .allMatch(line -> line.equals("reviewer view {\"reason\":\"review\"}"));
    }

    @Test
    void notes_belong_to_the_case_and_a_transcript_to_its_reviewer() {
        String id = desk.request();
        desk.take(id, "ana");
        desk.cases.note(desk.realm, id, "ana", "Habla muy bajo.");
        desk.cases.keepTranscript(desk.realm, id, "ana", "Soy…");
        desk.cases.keepTranscript(desk.realm, id, "ana", "Soy Ana.");
        assertThat(desk.open(id, "ana").transcript()).isEqualTo("Soy Ana.");
        assertThat(DeskScene.of(desk.cases.note(desk.realm, id, "luis", "x"))).isEqualTo(Refusal.NO_LONGER_ASSIGNED);
        desk.assignments.giveBack(desk.realm, id, "ana");
        desk.take(id, "luis");

        assertThat(desk.open(id, "luis").transcript()).isNull();
        assertThat(desk.open(id, "luis").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Habla muy bajo."));
    }
}

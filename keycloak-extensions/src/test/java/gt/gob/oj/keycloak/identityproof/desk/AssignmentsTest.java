package gt.gob.oj.keycloak.identityproof.desk;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AssignmentsTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void the_oldest_case_comes_first_and_stays_until_it_is_judged() {
        String first = desk.request();
        String second = desk.request();

        assertThat(desk.next("ana")).isEqualTo(first);
        assertThat(desk.next("luis")).isEqualTo(second);
        assertThat(desk.next("ana")).isEqualTo(first);
        assertThat(desk.next("eva")).isEqualTo("none");
    }

    @Test
    void nobody_is_given_or_takes_their_own_request() {
        String own = desk.request("ana");

        assertThat(desk.next("ana")).isEqualTo("none");
        assertThat(desk.take(own, "ana")).isEqualTo(Refusal.OWN_REQUEST);
        assertThat(desk.judge(own, "ana", APPROVAL)).isEqualTo(Refusal.OWN_REQUEST);
    }

    @Test
    void of_two_reviewers_who_take_one_case_at_once_one_gets_it() throws Exception {
        for (int i = 0; i < 20; i++) {
            String id = desk.request();

            List<Object> replies = atOnce(List.of(() -> desk.take(id, "ana"), () -> desk.take(id, "luis")));

            assertThat(replies).containsExactlyInAnyOrder(id, Refusal.TAKEN);
        }
    }

    @Test
    void several_reviewers_who_ask_at_once_get_different_cases() throws Exception {
        List<String> ids = Stream.generate(desk::request).limit(12).toList();

        List<Object> given = atOnce(IntStream.range(0, 12)
                .<Callable<Object>>mapToObj(i -> () -> desk.next("reviewer" + i))
                .toList());

        assertThat(given).doesNotHaveDuplicates();
        assertThat(ids).containsAll(given.stream().map(Object::toString).toList());
    }

    @Test
    void of_two_words_at_once_on_one_case_one_counts() throws Exception {
        String id = desk.request();
        desk.take(id, "ana");

        List<Object> replies = atOnce(
                List.of(() -> desk.judge(id, "ana", APPROVAL), () -> desk.judge(id, "ana", DeskScene.REJECTION)));

        assertThat(replies).hasSize(2).contains(Refusal.ALREADY_DECIDED);
    }

    @Test
    void a_case_whose_time_ran_out_goes_to_whoever_comes() {
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
    void of_two_reviewers_who_find_a_lapsed_case_at_once_one_gets_it() throws Exception {
        for (int i = 0; i < 10; i++) {
            String id = desk.request();
            desk.take(id, "ana");
            desk.pass(Duration.ofMinutes(11));

            List<Object> replies = atOnce(List.of(() -> desk.next("luis" + id), () -> desk.next("eva" + id)));

            assertThat(replies).containsExactlyInAnyOrder(id, "none");
            desk.judge(id, replies.getFirst().equals(id) ? "luis" + id : "eva" + id, APPROVAL);
        }
    }

    @Test
    void who_says_that_they_are_at_it_keeps_the_case() {
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
    void who_comes_late_to_a_case_that_nobody_took_still_judges_it() {
        String id = desk.request();
        desk.take(id, "ana");
        desk.pass(Duration.ofHours(1));

        assertThat(DeskScene.of(desk.cases.open(desk.realm, id, "ana"))).isEqualTo(Refusal.NOT_ASSIGNED);
        assertThat(desk.judge(id, "ana", APPROVAL)).isEqualTo(ProofState.APPROVED);
    }

    @Test
    void a_case_given_back_goes_to_others_and_not_at_once_to_the_same_one() {
        String id = desk.request();
        desk.next("ana");
        desk.assignments.giveBack(desk.realm, id, "ana");

        assertThat(desk.next("ana")).isEqualTo("none");
        assertThat(desk.next("luis")).isEqualTo(id);
        desk.assignments.giveBack(desk.realm, id, "luis");

        assertThat(desk.take(id, "luis")).isEqualTo(id);
    }

    @Test
    void a_corrected_case_comes_back_first_to_the_one_who_asked_for_it() {
        String corrected = desk.request();
        desk.takeAndJudge(corrected, "ana", DeskScene.correction(Piece.VIDEO));
        String older = desk.request();
        desk.sendAgain(corrected);

        assertThat(desk.next("luis")).isEqualTo(older);
        assertThat(desk.next("eva")).isEqualTo("none");
        assertThat(desk.next("ana")).isEqualTo(corrected);
    }

    @Test
    void a_corrected_case_goes_to_anybody_when_its_reviewer_stays_away() {
        String corrected = desk.request();
        desk.takeAndJudge(corrected, "ana", DeskScene.correction(Piece.VIDEO));
        desk.sendAgain(corrected);
        desk.pass(Duration.ofDays(1));

        assertThat(desk.next("luis")).isEqualTo(corrected);
    }

    @Test
    void whoever_has_done_the_days_work_gets_no_more_before_tomorrow() {
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
    void a_decided_case_is_taken_by_nobody() {
        String id = desk.request();
        desk.takeAndJudge(id, "ana", APPROVAL);

        assertThat(desk.take(id, "luis")).isEqualTo(Refusal.ALREADY_DECIDED);
        assertThat(desk.take("unknown", "luis")).isEqualTo(Refusal.NOT_FOUND);
    }

    private static List<Object> atOnce(List<Callable<Object>> steps) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> running = steps.stream()
                    .map(step -> people.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .toList();
            start.countDown();
            List<Object> replies = new ArrayList<>();
            for (Future<Object> one : running) {
                replies.add(one.get());
            }
            return replies;
        }
    }
}

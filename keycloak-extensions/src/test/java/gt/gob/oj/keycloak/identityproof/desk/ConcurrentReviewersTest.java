package gt.gob.oj.keycloak.identityproof.desk;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Refusal;
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

/** Reviewers who take and judge cases at the same moment. */
@Tag("slow")
class ConcurrentReviewersTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void concurrent_takes_of_one_case_succeed_for_exactly_one_reviewer() throws Exception {
        for (int i = 0; i < 20; i++) {
            String id = desk.request();

            List<Object> replies = atOnce(List.of(() -> desk.take(id, "ana"), () -> desk.take(id, "luis")));

            assertThat(replies).containsExactlyInAnyOrder(id, Refusal.TAKEN);
        }
    }

    @Test
    void concurrent_requests_for_the_next_case_get_different_cases() throws Exception {
        List<String> ids = Stream.generate(desk::request).limit(12).toList();

        List<Object> given = atOnce(IntStream.range(0, 12)
                .<Callable<Object>>mapToObj(i -> () -> desk.next("reviewer" + i))
                .toList());

        assertThat(given).doesNotHaveDuplicates();
        assertThat(ids).containsAll(given.stream().map(Object::toString).toList());
    }

    @Test
    void concurrent_judgements_of_one_case_accept_exactly_one() throws Exception {
        String id = desk.request();
        desk.take(id, "ana");

        List<Object> replies = atOnce(
                List.of(() -> desk.judge(id, "ana", APPROVAL), () -> desk.judge(id, "ana", DeskScene.REJECTION)));

        assertThat(replies).hasSize(2).contains(Refusal.ALREADY_DECIDED);
    }

    @Test
    void concurrent_takes_of_an_expired_assignment_succeed_for_exactly_one_reviewer() throws Exception {
        for (int i = 0; i < 10; i++) {
            String id = desk.request();
            desk.take(id, "ana");
            desk.pass(Duration.ofMinutes(11));

            List<Object> replies = atOnce(List.of(() -> desk.next("luis" + id), () -> desk.next("eva" + id)));

            assertThat(replies).containsExactlyInAnyOrder(id, "none");
            desk.judge(id, replies.getFirst().equals(id) ? "luis" + id : "eva" + id, APPROVAL);
        }
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

package gt.gob.oj.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.ReviewApi;
import gt.gob.oj.journeys.kit.ReviewApi.Answer;
import gt.gob.oj.journeys.kit.ReviewApi.Client;
import gt.gob.oj.journeys.kit.RunningStack;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(41)
class FourEyesJourney {

    private static final String APPROVAL = """
            {"outcome":"approve","checklist":["document-legible","document-genuine","face-matches","says-name","says-cui",
             "says-request","says-number","data-match"]}""";

    @Test
    void two_reviewers_race_for_a_doubtful_case_and_both_must_approve_it(RunningStack stack) throws Exception {
        String citizen = LocalCitizens.create(stack);
        ReviewCases.giveDoubtfulCui(stack, citizen);
        String id = ReviewCases.create(stack, citizen, "");
        try (ReviewApi api = new ReviewApi(stack)) {
            List<String> reviewers = List.of(
                    api.staffToken(LocalCitizens.staff(stack, "identity-reviewer")),
                    api.staffToken(LocalCitizens.staff(stack, "identity-reviewer")));

            List<Answer> race = race(api, reviewers, "/requests/" + id + "/assignment");
            assertThat(race).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            int winner = race.getFirst().status() == 200 ? 0 : 1;
            String first = reviewers.get(winner);
            String second = reviewers.get(1 - winner);
            assertThat(race.get(1 - winner).code()).isEqualTo("taken");
            assertThat(race.get(winner).body().get("flags")).hasToString("[\"cui-doubtful\"]");

            assertThat(api.call("POST", "/requests/" + id + "/decision", second, APPROVAL)
                            .code())
                    .isEqualTo("not-assigned");
            assertThat(status(api.call("POST", "/requests/" + id + "/decision", first, APPROVAL)))
                    .isEqualTo("pending");
            assertThat(api.call("POST", "/requests/" + id + "/assignment", first, "")
                            .code())
                    .isEqualTo("already-judged");

            Answer taken = api.call("POST", "/requests/" + id + "/assignment", second, "");
            assertThat(taken.body().get("fourEyes").getAsBoolean()).isTrue();
            assertThat(taken.body().getAsJsonArray("opinions")).isEmpty();
            assertThat(status(api.call("POST", "/requests/" + id + "/decision", second, APPROVAL)))
                    .isEqualTo("approved");
            assertThat(status(api.call("GET", "/mine", api.token(Client.DESK, citizen), "")))
                    .isEqualTo("approved");
        }
    }

    private static List<Answer> race(ReviewApi api, List<String> tokens, String path) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = tokens.stream()
                    .map(token -> people.submit(() -> {
                        start.await();
                        return api.call("POST", path, token, "");
                    }))
                    .toList();
            start.countDown();
            return Stream.of(running.getFirst().get(), running.getLast().get()).toList();
        }
    }

    private static String status(Answer answer) {
        return answer.body().get("status").getAsString();
    }
}

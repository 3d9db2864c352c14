package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.ReviewApi.Answer;
import gt.gob.oj.journeys.kit.http.ReviewApi.Client;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class FourEyesJourney {

    private static final String APPROVAL = """
            {"outcome":"approve","checklist":["document-legible","document-genuine","face-matches","says-name","says-cui",
             "says-request","says-number","data-match"]}""";

    @Test
    void two_reviewers_take_a_doubtful_case_at_once_and_both_must_approve_it(RunningStack stack) throws Exception {
        String citizen = LocalCitizens.create(stack);
        ReviewCases.giveDoubtfulCui(stack, citizen);
        String id = ReviewCases.create(stack, citizen, "");
        try (ReviewApi api = new ReviewApi(stack)) {
            List<String> reviewers = List.of(
                    api.staffToken(LocalCitizens.staff(stack, "identity-reviewer")),
                    api.staffToken(LocalCitizens.staff(stack, "identity-reviewer")));

            List<Answer> race = race(api, reviewers, "/requests/" + id + "/assignment", "");
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

    @Test
    void concurrent_decisions_of_two_reviewers_or_two_clicks_accept_exactly_one(RunningStack stack) throws Exception {
        String id = ReviewCases.create(stack, LocalCitizens.create(stack), "");
        try (ReviewApi api = new ReviewApi(stack)) {
            List<String> reviewers = List.of(
                    api.staffToken(LocalCitizens.staff(stack, "identity-reviewer")),
                    api.staffToken(LocalCitizens.staff(stack, "identity-reviewer")));
            List<Answer> taking = race(api, reviewers, "/requests/" + id + "/assignment", "");
            String winner = reviewers.get(taking.getFirst().status() == 200 ? 0 : 1);
            String other = reviewers.get(taking.getFirst().status() == 200 ? 1 : 0);

            List<Answer> deciding =
                    race(api, List.of(other, winner, winner, other, winner), "/requests/" + id + "/decision", APPROVAL);

            assertThat(deciding).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(deciding)
                    .filteredOn(answer -> answer.status() != 200)
                    .hasSize(4)
                    .allSatisfy(answer -> assertThat(answer.code()).isIn("not-assigned", "already-decided"));
            assertThat(RealmDatabase.count(
                            stack, "select count(*) from oj_audit where action = 'approve' and proof_id = ?", id))
                    .isOne();
        }
    }

    private static List<Answer> race(ReviewApi api, List<String> tokens, String path, String body) throws Exception {
        return InParallel.all(tokens.size(), i -> api.call("POST", path, tokens.get(i), body));
    }

    private static String status(Answer answer) {
        return answer.body().get("status").getAsString();
    }
}

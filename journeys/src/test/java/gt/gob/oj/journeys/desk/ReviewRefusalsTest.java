package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.ReviewApi.Answer;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
class ReviewRefusalsTest {

    @Test
    void an_invalid_call_is_refused_with_a_code(RunningStack stack) throws Exception {
        String reviewer = LocalCitizens.staff(stack, "identity-reviewer");
        String id = ReviewCases.create(stack, LocalCitizens.create(stack), reviewer);
        ReviewCases.addUnreadableFront(stack, id);
        try (ReviewApi api = new ReviewApi(stack)) {
            String token = api.staffToken(reviewer);
            String decision = "/requests/" + id + "/decision";

            assertThat(told(api.call("POST", decision, token, "{"))).isEqualTo("400 invalid-request");
            assertThat(told(api.call("POST", decision, token, "{\"outcome\":\"reject\",\"codes\":[\"ugly\"]}")))
                    .isEqualTo("422 unknown-code");
            assertThat(told(api.call("POST", decision, token, "{\"outcome\":\"approve\"}")))
                    .isEqualTo("422 checklist-incomplete");
            assertThat(told(api.call("POST", decision, token, "{\"words\":\"" + "x".repeat(70_000) + "\"}")))
                    .isEqualTo("413 too-large");
            assertThat(told(api.call("POST", "/requests/" + id + "/notes", token, "{\"text\":\" \"}")))
                    .isEqualTo("422 text-required");
            assertThat(told(api.call("POST", "/requests/search", token, "{\"status\":\"draft\"}")))
                    .isEqualTo("400 invalid-request");
            assertThat(told(api.call("GET", "/requests/%00", token, ""))).isEqualTo("404 not-found");
            assertThat(told(api.call("GET", "/requests/" + id + "/evidence/front", token, "")))
                    .isEqualTo("503 evidence-unavailable");
            assertThat(told(api.call("GET", "/requests/" + id + "/evidence/back", token, "")))
                    .isEqualTo("404 not-found");
        } finally {
            ReviewCases.remove(stack, id);
        }
    }

    private static String told(Answer answer) {
        return answer.status() + " " + answer.code();
    }
}

package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.StaffPeople;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.ReviewApi;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.StaffToken;
import org.junit.jupiter.api.Test;

/** Names of an approved identity against the mightiest token there is: that of an administrator of the realm master. */
@Journey(cape = Cape.NOT_ASKED)
class ApprovedNameTest {

    @Test
    void they_stay_whatever_api_is_used_and_all_else_can_be_changed(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            StaffToken master = new StaffToken(stack, stack.admin().accessToken());
            String approved = people.approvedCitizen();
            String other = people.citizen();

            assertThat(put(master, approved, "{\"firstName\":\"Otra\"}")).isEqualTo(400);
            assertThat(put(master, approved, "{\"lastName\":\"\"}")).isEqualTo(400);
            assertThat(put(master, approved, "{\"attributes\":{\"lastName\":[\"Otra\"]}}"))
                    .isEqualTo(400);
            assertThat(put(
                            master,
                            approved,
                            "{\"attributes\":{\"cui\":[\"2222222222222\"],\"birthdate\":[\"2000-01-01\"]}}"))
                    .as("whatever becomes of the attributes, they are not where these data lie")
                    .isIn(204, 400);
            assertThat(put(master, approved, "{\"emailVerified\":true}")).isEqualTo(204);
            assertThat(put(master, approved, "{\"attributes\":{\"phoneNumber\":[\"55555555\"]}}"))
                    .as("the names are left out beside attributes, which would empty them")
                    .isEqualTo(400);
            assertThat(put(
                            master,
                            approved,
                            "{\"firstName\":\"Ana\",\"lastName\":\"Prueba\",\"email\":\"%s\",\"attributes\":{\"phoneNumber\":[\"55555555\"]}}"
                                    .formatted(people.text("select email from user_entity where id = ?", approved))))
                    .isEqualTo(204);
            assertThat(put(master, other, "{\"firstName\":\"Otra\"}")).isEqualTo(204);

            assertThat(people.text("select first_name || ' ' || last_name from user_entity where id = ?", approved))
                    .isEqualTo("Ana Prueba");
            assertThat(people.text("select first_name from user_entity where id = ?", other))
                    .isEqualTo("Otra");
        }
    }

    private static int put(StaffToken token, String person, String json) {
        return token.admin("PUT", "/users/" + person, json).status();
    }
}

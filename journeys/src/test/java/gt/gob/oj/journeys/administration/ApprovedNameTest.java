package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.StaffPeople;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.StaffToken;
import org.junit.jupiter.api.Test;

/**
 * An administrator of the master realm, with the most powerful token of all, cannot change the names of an approved
 * identity.
 */
@Journey(cape = Cape.NOT_ASKED)
class ApprovedNameTest {

    @Test
    void approved_names_stay_on_every_api_and_other_data_can_change(RunningStack stack) throws Exception {
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
                    .as("these data are not stored in the attributes")
                    .isIn(204, 400);
            assertThat(put(master, approved, "{\"emailVerified\":true}")).isEqualTo(204);
            assertThat(put(master, approved, "{\"attributes\":{\"phoneNumber\":[\"55555555\"]}}"))
                    .as("a request with attributes but without names would empty the names")
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

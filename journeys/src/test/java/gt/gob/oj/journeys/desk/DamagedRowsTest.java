package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A contradictory row of the database does not hide the other rows of a list. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class DamagedRowsTest {

    @Test
    void the_desk_lists_a_rejection_without_reasons_and_an_unreadable_request(RunningStack stack) throws Exception {
        String reviewer = LocalCitizens.staff(stack, "identity-reviewer");
        String owner = LocalCitizens.create(stack);
        String unexplained = ReviewCases.create(stack, LocalCitizens.create(stack), reviewer);
        String unreadable = ReviewCases.create(stack, owner, "");
        String readable = ReviewCases.create(stack, LocalCitizens.create(stack), reviewer);
        ReviewCases.reject(stack, unexplained);
        RealmDatabase.run(stack, "update oj_identity_proof set reason_codes = null where id = ?", unexplained);
        RealmDatabase.run(
                stack,
                "update oj_identity_proof set decided_at = now(), decided_by = 'x', status = 'pending',"
                        + " receipt_code = left(id, 8) where id = ?",
                unreadable);
        try (ReviewApi api = new ReviewApi(stack)) {
            String token = api.staffToken(reviewer);

            assertThat(listed(api, token, "{\"status\":\"rejected\",\"before\":\"end\"}"))
                    .containsEntry(unexplained, "rejected");
            assertThat(listed(api, token, "{\"status\":\"pending\",\"before\":\"end\"}"))
                    .containsEntry(unreadable, "unreadable");
            assertThat(listed(api, token, "{\"mine\":true}")).containsEntry(readable, "in_review");
            assertThat(api.token(Client.DESK, owner)).as("its owner signs in").isNotEmpty();
        } finally {
            ReviewCases.remove(stack, unexplained);
            ReviewCases.remove(stack, unreadable);
            ReviewCases.remove(stack, readable);
        }
    }

    @Test
    void the_list_of_acts_shows_an_act_that_cannot_be_read(RunningStack stack) throws Exception {
        String administrator = LocalCitizens.staff(stack, "portal-administrator");
        String act = UUID.randomUUID().toString();
        RealmDatabase.run(stack, """
                insert into oj_staff_act (id, realm_id, person_id, kind, role, reason, words, requested_by, requested_at, state)
                select ?, realm_id, id, 'archive', '', 'other', 'Un motivo cualquiera', id, now(), 'done'
                from user_entity where email = ?""", act, administrator);
        try (ReviewApi api = new ReviewApi(stack)) {
            String token = api.staffToken(Client.ADMINISTRATION, administrator);

            Answer acts = api.callAt("/staff-administration/acts", "GET", token, "");

            assertThat(acts.status()).isEqualTo(200);
            assertThat(states(acts.body().getAsJsonArray("items"), "state")).containsEntry(act, "unreadable");
        } finally {
            RealmDatabase.run(stack, "delete from oj_staff_act where id = ?", act);
        }
    }

    private static Map<String, String> listed(ReviewApi api, String token, String question) {
        Answer answer = api.call("POST", "/requests/search", token, question);
        assertThat(answer.status()).isEqualTo(200);
        return states(answer.body().getAsJsonArray("items"), "status");
    }

    private static Map<String, String> states(JsonArray items, String name) {
        Map<String, String> states = new LinkedHashMap<>();
        for (JsonElement item : items) {
            JsonObject row = item.getAsJsonObject();
            states.put(row.get("id").getAsString(), row.get(name).getAsString());
        }
        return states;
    }
}

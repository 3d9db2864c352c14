package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.StaffPeople;
import gt.gob.oj.journeys.fixture.StaffPeople.Member;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.StaffToken;
import gt.gob.oj.journeys.kit.http.StaffToken.Answer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Acts that need two administrators cannot be done by one alone. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class SecondAdministratorTest {

    private static final String ADMINISTRATOR = "portal-administrator";
    private static final String WORDS = "Se incorpora al equipo de turno";

    @Test
    void two_administrators_grant_a_role_exactly_once(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            Member first = people.member(ADMINISTRATOR);
            Member second = people.member(ADMINISTRATOR);
            Member third = people.member(ADMINISTRATOR);
            String person = people.citizen();

            Answer asked = propose(first, person, grant("identity-reviewer"));
            String request = asked.text("id");
            assertThat(asked.text("state")).isEqualTo("pending");
            assertThat(holds(people, person, "identity-reviewer")).isFalse();
            assertThat(propose(second, person, grant("identity-reviewer")).text("code"))
                    .isEqualTo("already-requested");
            assertThat(approve(first, request).text("code")).isEqualTo("own-request");
            assertThat(refuse(first, request).text("code")).isEqualTo("own-request");
            assertThat(second.token()
                            .administration("POST", path(request, "withdraw"), Map.of())
                            .text("code"))
                    .isEqualTo("not-own-request");

            List<Member> deciders = List.of(second, third);
            List<Answer> answers = InParallel.all(2, number -> approve(deciders.get(number), request));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(holds(people, person, "identity-reviewer")).isTrue();
            assertThat(lines(people, "role-grant", request)).isEqualTo(2);
            assertThat(RealmDatabase.count(
                            stack, "select count(*) from oj_audit where detail like '%' || ? || '%'", "incorpora"))
                    .as("free text stays out of the audit log")
                    .isZero();
        }
    }

    @Test
    void an_administrator_cannot_act_on_themselves_or_pair_with_one_they_appointed(RunningStack stack)
            throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            Member first = people.member(ADMINISTRATOR);
            Member second = people.member(ADMINISTRATOR);
            for (String kind : List.of("person-disable", "password-link", "second-factor-remove")) {
                assertThat(propose(first, first.id(), Map.of("kind", kind)).text("code"))
                        .as(kind)
                        .isEqualTo("own-account");
            }
            assertThat(propose(first, first.id(), grant("identity-reviewer")).text("code"))
                    .isEqualTo("own-account");
            String forSecond = propose(first, second.id(), grant("auditor")).text("id");
            assertThat(approve(second, forSecond).text("code")).isEqualTo("own-account");

            Member puppet = people.member("help-desk-agent");
            String made = propose(first, puppet.id(), grant(ADMINISTRATOR)).text("id");
            assertThat(approve(second, made).status()).isEqualTo(200);
            Member risen = new Member(
                    puppet.id(),
                    puppet.email(),
                    new StaffToken(stack, api.nextStaffToken(ReviewApi.Client.ADMINISTRATION, puppet.email())));
            String person = people.citizen();
            String asked = propose(first, person, grant("identity-reviewer")).text("id");
            assertThat(approve(risen, asked).text("code")).isEqualTo("not-independent");
            String backwards = propose(risen, person, grant("auditor")).text("id");
            assertThat(approve(first, backwards).text("code")).isEqualTo("not-independent");
            assertThat(approve(second, backwards).status()).isEqualTo(200);
        }
    }

    @Test
    void an_approval_uses_the_roles_that_hold_when_it_is_given(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            Member first = people.member(ADMINISTRATOR);
            Member second = people.member(ADMINISTRATOR);
            Member third = people.member(ADMINISTRATOR);
            String person = people.citizen();
            String late = propose(first, person, grant("auditor")).text("id");
            people.run("update oj_staff_act set expires_at = now() where id = ?", late);
            assertThat(approve(second, late).text("code")).isEqualTo("decided");

            String orphan = propose(first, person, grant("auditor")).text("id");
            String revoked = propose(second, first.id(), Map.of("kind", "role-revoke", "role", ADMINISTRATOR))
                    .text("id");
            assertThat(approve(third, revoked).status()).isEqualTo(200);
            assertThat(approve(second, orphan).text("code")).isEqualTo("requester-gone");
            assertThat(first.token()
                            .administration("GET", "/requests", Map.of())
                            .status())
                    .as("with a token issued before the change")
                    .isIn(401, 403);
            assertThat(refuse(second, orphan).status()).isEqualTo(200);
            assertThat(holds(people, person, "auditor")).isFalse();
        }
    }

    @Test
    void one_administrator_is_enough_for_citizens_and_to_disable_a_stolen_staff_account(RunningStack stack)
            throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            Member administrator = people.member(ADMINISTRATOR);
            Member reviewer = people.member("identity-reviewer");

            assertThat(propose(administrator, reviewer.id(), Map.of("kind", "person-disable"))
                            .text("state"))
                    .isEqualTo("done");
            assertThat(reviewer.token()
                            .send(stack.realm() + "/identity-proof/mine", "GET", "", "")
                            .status())
                    .isIn(401, 403);
            assertThat(propose(administrator, reviewer.id(), Map.of("kind", "person-enable"))
                            .text("state"))
                    .isEqualTo("pending");
            Member other = people.member(ADMINISTRATOR);
            assertThat(propose(administrator, other.id(), Map.of("kind", "person-disable"))
                            .text("state"))
                    .isEqualTo("pending");

            Answer withoutReason = administrator
                    .token()
                    .administration("POST", "/people/" + people.citizen() + "/acts", Map.of("kind", "person-disable"));
            assertThat(withoutReason.text("code")).isEqualTo("reason-required");
        }
    }

    private static Map<String, String> grant(String role) {
        return Map.of("kind", "role-grant", "role", role);
    }

    private static Answer propose(Member by, String person, Map<String, String> act) {
        Map<String, String> form = new HashMap<>(act);
        form.put("reason", "joins-staff");
        form.put("words", WORDS);
        return by.token().administration("POST", "/people/" + person + "/acts", form);
    }

    private static Answer approve(Member by, String request) {
        return by.token().administration("POST", path(request, "approve"), Map.of());
    }

    private static Answer refuse(Member by, String request) {
        return by.token().administration("POST", path(request, "refuse"), Map.of("words", "No corresponde al puesto"));
    }

    private static String path(String request, String what) {
        return "/requests/" + request + "/" + what;
    }

    private static boolean holds(StaffPeople people, String person, String role) throws SQLException {
        return people.text(
                        "select count(*) from user_role_mapping m join keycloak_role r on r.id = m.role_id"
                                + " where not r.client_role and r.name = '" + role + "' and m.user_id = ?",
                        person)
                .equals("1");
    }

    private static int lines(StaffPeople people, String action, String request) throws SQLException {
        return RealmDatabase.count(
                people.stack(),
                "select count(*) from oj_audit where actor_role = 'administrator' and action = '" + action
                        + "' and detail like '%' || ? || '%'",
                request);
    }
}

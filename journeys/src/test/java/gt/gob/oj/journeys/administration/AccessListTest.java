package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.StaffPeople;
import gt.gob.oj.journeys.fixture.StaffPeople.Member;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.StaffToken.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The table of docs/access.md: calls every operation with a token of each staff role, on people and on the realm. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class AccessListTest {

    private static final List<String> ROLES = List.of(
            "identity-reviewer",
            "identity-supervisor",
            "help-desk-agent",
            "portal-administrator",
            "auditor",
            "realm-administrator");

    /** The portal administrators' own API. */
    private static final List<Map<String, String>> ACTS = List.of(
            Map.of("kind", "person-disable"),
            Map.of("kind", "password-link"),
            Map.of("kind", "second-factor-remove"),
            Map.of("kind", "role-grant", "role", "help-desk-agent"),
            Map.of("kind", "role-grant", "role", "realm-administrator"));

    @Test
    void each_staff_role_may_do_exactly_what_the_table_says(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            Map<String, Member> members = new LinkedHashMap<>();
            for (String role : ROLES) {
                members.put(role, people.member(role));
            }
            List<String> rows = new ArrayList<>();
            rows.add(row("operation", ROLES));
            rows.add(row("---", ROLES.stream().map(role -> "---").toList()));
            Map<Target, String> others = others(people);
            Map<String, String> found = found(people, others);
            for (AdminOperation operation : AdminOperation.ALL) {
                List<String> cells = new ArrayList<>();
                for (String role : ROLES) {
                    cells.add(adminCell(operation, role, members.get(role), others, found));
                }
                rows.add(row("Admin API: " + operation.name(), cells));
            }
            for (Map<String, String> act : ACTS) {
                List<String> cells = new ArrayList<>();
                for (String role : ROLES) {
                    cells.add(actCell(people, act, members.get(role)));
                }
                rows.add(row(
                        "own API: " + act.get("kind") + (act.containsKey("role") ? " " + act.get("role") : ""), cells));
            }
            rows.add(row(
                    "own API: look at a person",
                    cells(
                            members,
                            member -> member.token()
                                    .administration("GET", "/people/" + others.get(Target.CITIZEN), Map.of()))));
            rows.add(row(
                    "own API: search, staff, requests, acts",
                    cells(members, member -> member.token().administration("GET", "/requests", Map.of()))));

            Files.write(Path.of("target/access-list.md"), rows);
            assertThat(documented()).containsExactlyElementsOf(rows);
        }
    }

    private static String adminCell(
            AdminOperation operation,
            String role,
            Member member,
            Map<Target, String> others,
            Map<String, String> found) {
        if (!operation.isAboutAPerson()) {
            return operation.by(member.token(), "", found).isSuccess() ? "yes" : "no";
        }
        List<String> allowed = new ArrayList<>();
        for (Target whom : Target.values()) {
            String id = whom == Target.SELF ? member.id() : others.get(whom);
            Answer answer = operation.by(member.token(), id, found);
            assertThat(answer.status())
                    .as(operation + " of " + whom + " by " + role)
                    .isNotIn(400, 401, 500);
            if (answer.isSuccess()) {
                allowed.add(whom.words);
            }
        }
        return joined(allowed);
    }

    private static String actCell(StaffPeople people, Map<String, String> act, Member member) throws SQLException {
        List<String> allowed = new ArrayList<>();
        for (Target whom : Target.values()) {
            String id = whom == Target.SELF ? member.id() : personWithSecondFactor(people, whom);
            Map<String, String> form = new LinkedHashMap<>(act);
            form.put("reason", "other");
            form.put("words", "Prueba de la lista de acceso");
            Answer answer = member.token().administration("POST", "/people/" + id + "/acts", form);
            if (answer.isSuccess()) {
                allowed.add(whom.words + (answer.text("state").equals("pending") ? " (two)" : ""));
            }
        }
        return joined(allowed);
    }

    private interface Call {
        Answer by(Member member);
    }

    private static List<String> cells(Map<String, Member> members, Call call) {
        return members.values().stream()
                .map(member -> call.by(member).isSuccess() ? "yes" : "no")
                .toList();
    }

    private static String joined(List<String> allowed) {
        return allowed.isEmpty() ? "no" : allowed.size() == Target.values().length ? "yes" : String.join(", ", allowed);
    }

    private static Map<Target, String> others(StaffPeople people) throws SQLException {
        Map<Target, String> others = new LinkedHashMap<>();
        for (Target whom : List.of(Target.CITIZEN, Target.APPROVED, Target.STAFF)) {
            others.put(whom, personWithSecondFactor(people, whom));
        }
        return others;
    }

    /** Creates a person with a second factor, which some operations try to remove. */
    private static String personWithSecondFactor(StaffPeople people, Target whom) throws SQLException {
        String id = switch (whom) {
            case APPROVED -> people.approvedCitizen();
            case STAFF -> people.staff("identity-reviewer");
            case SELF, CITIZEN -> people.citizen();
        };
        if (whom != Target.STAFF) {
            LocalCitizens.giveAuthenticatorApp(
                    people.stack(), people.text("select email from user_entity where id = ?", id));
        }
        return id;
    }

    /** Ids that an attacker would know. */
    private static Map<String, String> found(StaffPeople people, Map<Target, String> others) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(
                "{role}",
                people.text("select id from keycloak_role where name = ? and not client_role", "identity-reviewer"));
        found.put("{manage-users}", people.text("""
                select r.id from keycloak_role r join client c on c.id = r.client join realm on realm.id = c.realm_id
                where realm.name = 'oj' and r.name = ? and c.client_id = 'realm-management'""", "manage-users"));
        found.put("{management}", client(people, "realm-management"));
        found.put("{portal}", client(people, "portal"));
        found.put("{group}", "00000000-0000-0000-0000-000000000000");
        found.put(
                "{factor}",
                people.text("select id from credential where type = 'otp' and user_id = ?", others.get(Target.STAFF)));
        return found;
    }

    private static String client(StaffPeople people, String clientId) throws SQLException {
        return people.text(
                "select c.id from client c join realm r on r.id = c.realm_id where r.name = 'oj' and c.client_id = ?",
                clientId);
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + " | " + cells.stream().collect(Collectors.joining(" | ")) + " |";
    }

    private static List<String> documented() throws IOException {
        return Files.readAllLines(Path.of("../docs/access.md")).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
    }
}

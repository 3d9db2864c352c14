package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.StaffPeople;
import gt.gob.oj.journeys.fixture.StaffPeople.Member;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.ReviewApi;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.StaffToken;
import gt.gob.oj.journeys.kit.StaffToken.Answer;
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

/** The table of docs/access.md: each staff role, with a token that carries all it can, against people and the realm. */
@Journey
@Order(71)
class AccessListTest {

    private static final List<String> ROLES = List.of(
            "identity-reviewer",
            "identity-supervisor",
            "help-desk-agent",
            "portal-administrator",
            "auditor",
            "realm-administrator");

    /** Whom something is done to. */
    private enum Whom {
        SELF("self"),
        CITIZEN("citizen"),
        APPROVED("approved citizen"),
        STAFF("other staff");

        private final String words;

        Whom(String words) {
            this.words = words;
        }
    }

    /** Of the Admin API; {@code {id}} is the person. */
    private record Operation(String name, String method, String path, String body) {

        boolean isAboutAPerson() {
            return path.contains("{id}");
        }

        Answer by(StaffToken token, String id, Map<String, String> found) {
            String place = path.replace("{id}", id);
            String sent = body;
            for (Map.Entry<String, String> one : found.entrySet()) {
                place = place.replace(one.getKey(), one.getValue());
                sent = sent.replace(one.getKey(), one.getValue());
            }
            return token.admin(method, place, sent);
        }
    }

    private static final String ROLE = "[{\"id\":\"{role}\",\"name\":\"identity-reviewer\"}]";

    private static final List<Operation> ADMIN_API = List.of(
            new Operation("list people", "GET", "/users?max=1", ""),
            new Operation("read", "GET", "/users/{id}", ""),
            new Operation("change name", "PUT", "/users/{id}", "{\"firstName\":\"Otra\",\"lastName\":\"Persona\"}"),
            new Operation(
                    "change attribute", "PUT", "/users/{id}", "{\"attributes\":{\"phoneNumber\":[\"55555555\"]}}"),
            new Operation("disable", "PUT", "/users/{id}", "{\"enabled\":false}"),
            new Operation(
                    "reset password",
                    "PUT",
                    "/users/{id}/reset-password",
                    "{\"type\":\"password\",\"value\":\"Nueva-Clave-2026!\"}"),
            new Operation("send link", "PUT", "/users/{id}/execute-actions-email", "[\"UPDATE_PASSWORD\"]"),
            new Operation("remove second factor", "DELETE", "/users/{id}/credentials/{factor}", ""),
            new Operation("grant role", "POST", "/users/{id}/role-mappings/realm", ROLE),
            new Operation(
                    "grant role of the Admin API",
                    "POST",
                    "/users/{id}/role-mappings/clients/{management}",
                    "[{\"id\":\"{manage-users}\",\"name\":\"manage-users\"}]"),
            new Operation("join group", "PUT", "/users/{id}/groups/{group}", ""),
            new Operation("sign out", "POST", "/users/{id}/logout", ""),
            new Operation("impersonate", "POST", "/users/{id}/impersonation", ""),
            new Operation("delete", "DELETE", "/users/{id}", ""),
            new Operation(
                    "create",
                    "POST",
                    "/users",
                    "{\"username\":\"intruso@example.com\",\"email\":\"intruso@example.com\",\"emailVerified\":true}"),
            new Operation(
                    "import people", "POST", "/partialImport", "{\"ifResourceExists\":\"OVERWRITE\",\"users\":[]}"),
            new Operation("read clients", "GET", "/clients?max=1", ""),
            new Operation("read secret of a client", "GET", "/clients/{portal}/client-secret", ""),
            new Operation("new secret of a client", "POST", "/clients/{portal}/client-secret", ""),
            new Operation("create client", "POST", "/clients", "{\"clientId\":\"intruso\"}"),
            new Operation(
                    "change client", "PUT", "/clients/{portal}", "{\"redirectUris\":[\"https://intruso.example/*\"]}"),
            new Operation("create scope", "POST", "/client-scopes", "{\"name\":\"intruso\"}"),
            new Operation("add role to a role", "POST", "/roles/help-desk-agent/composites", ROLE),
            new Operation("create group", "POST", "/groups", "{\"name\":\"intrusos\"}"),
            new Operation("read realm", "GET", "/authentication/flows", ""),
            new Operation("change realm", "PUT", "", "{\"bruteForceProtected\":false}"),
            new Operation(
                    "add key",
                    "POST",
                    "/components",
                    "{\"name\":\"intruso\",\"providerId\":\"rsa-generated\","
                            + "\"providerType\":\"org.keycloak.keys.KeyProvider\"}"),
            new Operation("read events", "GET", "/events?max=1", ""),
            new Operation("erase events", "DELETE", "/events", ""),
            new Operation("erase admin events", "DELETE", "/admin-events", ""));

    /** Of the portal administrators' own API. */
    private static final List<Map<String, String>> ACTS = List.of(
            Map.of("kind", "person-disable"),
            Map.of("kind", "password-link"),
            Map.of("kind", "second-factor-remove"),
            Map.of("kind", "role-grant", "role", "help-desk-agent"),
            Map.of("kind", "role-grant", "role", "realm-administrator"));

    @Test
    void every_role_may_do_what_the_table_says_and_nothing_else(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            Map<String, Member> members = new LinkedHashMap<>();
            for (String role : ROLES) {
                members.put(role, people.member(role));
            }
            List<String> rows = new ArrayList<>();
            rows.add(row("operation", ROLES));
            rows.add(row("---", ROLES.stream().map(role -> "---").toList()));
            Map<Whom, String> others = others(people);
            Map<String, String> found = found(people, others);
            for (Operation operation : ADMIN_API) {
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
                                    .administration("GET", "/people/" + others.get(Whom.CITIZEN), Map.of()))));
            rows.add(row(
                    "own API: search, staff, requests, acts",
                    cells(members, member -> member.token().administration("GET", "/requests", Map.of()))));

            Files.write(Path.of("target/access-list.md"), rows);
            assertThat(documented()).containsExactlyElementsOf(rows);
        }
    }

    @Test
    void clients_that_the_server_makes_by_itself_open_nothing(RunningStack stack) {
        StaffToken master = new StaffToken(stack, stack.admin().accessToken());
        Map<String, JsonObject> clients = new LinkedHashMap<>();
        master.admin("GET", "/clients", "")
                .body()
                .getAsJsonArray()
                .forEach(
                        one -> clients.put(one.getAsJsonObject().get("clientId").getAsString(), one.getAsJsonObject()));

        assertThat(clients).allSatisfy((name, client) -> {
            assertThat(is(client, "implicitFlowEnabled")).as(name).isFalse();
            assertThat(is(client, "serviceAccountsEnabled")).as(name).isFalse();
            if (!name.startsWith("journey-")) {
                assertThat(is(client, "directAccessGrantsEnabled")).as(name).isFalse();
                assertThat(is(client, "fullScopeAllowed")).as(name).isFalse();
            }
        });
        for (String off : List.of("admin-cli", "account-console", "broker")) {
            assertThat(is(clients.get(off), "enabled")).as(off).isFalse();
        }
        assertThat(is(clients.get("realm-management"), "bearerOnly")).isTrue();
        String console = clients.get("security-admin-console").get("id").getAsString();
        assertThat(master.admin("GET", "/clients/" + console + "/scope-mappings", "")
                        .body()
                        .toString())
                .contains("view-realm")
                .doesNotContain("manage-", "impersonation", "create-client", "realm-admin");
    }

    @Test
    void no_role_registers_a_client(RunningStack stack) throws Exception {
        try (ReviewApi api = new ReviewApi(stack)) {
            StaffPeople people = new StaffPeople(stack, api);
            for (String role : List.of("portal-administrator", "realm-administrator")) {
                StaffToken token = people.member(role).token();
                assertThat(register(token, "default", "{\"clientId\":\"intruso\"}"))
                        .as(role)
                        .isIn(401, 403);
                assertThat(register(token, "openid-connect", "{\"redirect_uris\":[\"https://intruso.example/\"]}"))
                        .as(role)
                        .isIn(401, 403);
            }
        }
    }

    private static int register(StaffToken token, String kind, String client) {
        return token.send(token.stack().realm() + "/clients-registrations/" + kind, "POST", "application/json", client)
                .status();
    }

    private static boolean is(JsonObject client, String flag) {
        return client.has(flag) && client.get(flag).getAsBoolean();
    }

    private static String adminCell(
            Operation operation, String role, Member member, Map<Whom, String> others, Map<String, String> found) {
        if (!operation.isAboutAPerson()) {
            return operation.by(member.token(), "", found).isSuccess() ? "yes" : "no";
        }
        List<String> allowed = new ArrayList<>();
        for (Whom whom : Whom.values()) {
            String id = whom == Whom.SELF ? member.id() : others.get(whom);
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
        for (Whom whom : Whom.values()) {
            String id = whom == Whom.SELF ? member.id() : somebody(people, whom);
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
        return allowed.isEmpty() ? "no" : allowed.size() == Whom.values().length ? "yes" : String.join(", ", allowed);
    }

    private static Map<Whom, String> others(StaffPeople people) throws SQLException {
        Map<Whom, String> others = new LinkedHashMap<>();
        for (Whom whom : List.of(Whom.CITIZEN, Whom.APPROVED, Whom.STAFF)) {
            others.put(whom, somebody(people, whom));
        }
        return others;
    }

    /** With a second factor that could be taken away. */
    private static String somebody(StaffPeople people, Whom whom) throws SQLException {
        String id = switch (whom) {
            case APPROVED -> people.approvedCitizen();
            case STAFF -> people.staff("identity-reviewer");
            case SELF, CITIZEN -> people.citizen();
        };
        if (whom != Whom.STAFF) {
            LocalCitizens.giveAuthenticatorApp(
                    people.stack(), people.text("select email from user_entity where id = ?", id));
        }
        return id;
    }

    /** Ids that an attacker would know. */
    private static Map<String, String> found(StaffPeople people, Map<Whom, String> others) throws SQLException {
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
                people.text("select id from credential where type = 'otp' and user_id = ?", others.get(Whom.STAFF)));
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

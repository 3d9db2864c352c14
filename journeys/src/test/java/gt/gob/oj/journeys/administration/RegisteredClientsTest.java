package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import gt.gob.oj.journeys.fixture.StaffPeople;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.StaffToken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Clients that Keycloak creates by itself, and clients that an attacker would register. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class RegisteredClientsTest {

    @Test
    void clients_that_the_server_creates_give_no_access(RunningStack stack) {
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
    void no_role_can_register_a_client(RunningStack stack) throws Exception {
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
}

package gt.gob.oj.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client policy of the realm, and its discovery document. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class ClientsTest {

    @Test
    void the_discovery_document_states_what_the_server_supports(RunningStack stack) {
        for (String document : List.of("openid-configuration", "oauth-authorization-server")) {
            JsonObject metadata = JsonParser.parseString(new PlainBrowser()
                            .get(stack.realm() + "/.well-known/" + document)
                            .body())
                    .getAsJsonObject();

            assertThat(texts(metadata, "scopes_supported"))
                    .containsExactlyInAnyOrder(
                            "openid", "profile", "email", "phone", "address", "cui", "identity-status");
            assertThat(texts(metadata, "claims_supported"))
                    .contains("sub", "acr", "auth_time", "sid", "cui", "identity_status", "birthdate", "address")
                    .doesNotContain("preferred_username", "realm_access.roles");
            assertThat(texts(metadata, "grant_types_supported"))
                    .contains("authorization_code", "refresh_token")
                    .doesNotContain("password", "implicit");
            assertThat(texts(metadata, "response_types_supported")).containsExactly("code");
            assertThat(texts(metadata, "acr_values_supported"))
                    .containsExactlyInAnyOrder("urn:oj:acr:correo", "urn:oj:acr:identidad");
            assertThat(texts(metadata, "code_challenge_methods_supported")).containsExactly("S256");
            assertThat(metadata.keySet()).doesNotContain("registration_endpoint");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no PKCE            | "redirectUris": ["https://app.example/respuesta"]
            PKCE plain         | "redirectUris": ["https://app.example/r"], "attributes": {"pkce.code.challenge.method": "plain"}
            wildcard           | "redirectUris": ["https://app.example/*"], "attributes": {"pkce.code.challenge.method": "S256"}
            any address        | "redirectUris": ["*"], "attributes": {"pkce.code.challenge.method": "S256"}
            password grant     | "standardFlowEnabled": false, "directAccessGrantsEnabled": true
            implicit flow      | "implicitFlowEnabled": true, "redirectUris": ["https://app.example/r"], "attributes": {"pkce.code.challenge.method": "S256"}
            """)
    void administrators_cannot_save_a_client_that_violates_the_policy(
            String what, String settings, RunningStack stack) {
        HttpResponse<String> answer = stack.admin()
                .send(
                        "POST",
                        "/clients",
                        "{\"clientId\": \"fuera-de-regla\", \"publicClient\": true, %s}".formatted(settings));

        assertThat(answer.statusCode()).as(what).isEqualTo(400);
    }

    @Test
    void a_client_within_the_policy_is_created_and_cannot_leave_it(RunningStack stack) {
        assertThat(stack.admin().send("POST", "/clients", """
                        {"id": "journey-en-regla", "clientId": "journey-en-regla", "publicClient": true,
                         "redirectUris": ["https://app.example/respuesta"],
                         "attributes": {"pkce.code.challenge.method": "S256"}}
                        """).statusCode()).isEqualTo(201);
        try {
            assertThat(change(stack, "{\"directAccessGrantsEnabled\": true}")).isEqualTo(400);
            assertThat(change(stack, "{\"attributes\": {\"pkce.code.challenge.method\": \"\"}}"))
                    .isEqualTo(400);
            assertThat(change(stack, "{\"name\": \"App\", \"redirectUris\": [\"https://app.example/respuesta\"]}"))
                    .isEqualTo(204);
        } finally {
            stack.admin().send("DELETE", "/clients/journey-en-regla", "");
        }
    }

    @Test
    void nobody_can_register_a_client_dynamically(RunningStack stack) {
        Map<String, String> ways = Map.of(
                "openid-connect", "{\"client_name\": \"x\", \"redirect_uris\": [\"https://app.example/r\"]}",
                "default", "{\"clientId\": \"x\", \"redirectUris\": [\"https://app.example/r\"]}");
        ways.forEach((way, client) -> assertThat(new PlainBrowser()
                        .send(HttpRequest.newBuilder(URI.create(stack.realm() + "/clients-registrations/" + way))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(client)))
                        .status())
                .as(way)
                .isIn(401, 403));
    }

    @Test
    void the_portal_refuses_an_authorization_response_without_issuer(RunningStack stack) {
        PlainBrowser browser = new PlainBrowser();
        URI form = browser.get(stack.portal() + "/ingresar").actionOf("kc-form-login");
        String answer = browser.postOnce(
                        form, Map.of("username", LocalPerson.CIUDADANO.email(), "password", LocalPerson.PASSWORD))
                .headers()
                .get("location");

        PlainBrowser.Response page = browser.get(answer.replaceAll("&iss=[^&]*", ""));

        assertThat(answer).contains("&iss=");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("No pudimos comprobar su ingreso");
    }

    private static int change(RunningStack stack, String settings) {
        return stack.admin().send("PUT", "/clients/journey-en-regla", settings).statusCode();
    }

    private static List<String> texts(JsonObject metadata, String name) {
        JsonArray values = metadata.getAsJsonArray(name);
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.getAsString())
                .toList();
    }
}

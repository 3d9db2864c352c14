package gt.gob.oj.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.fixture.PersonalClaims;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.CodeFlow;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.people.LocalPerson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Which data of people the clients of the realm receive. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class ScopesTest {

    @Test
    void the_scope_openid_alone_gives_no_personal_data(RunningStack stack) {
        for (CodeFlow app : List.of(CodeFlow.ofApp(stack, "cape"), CodeFlow.ofPortal(stack))) {
            JsonObject tokens = app.tokens(LocalPerson.VERIFICADO.email(), "openid");
            JsonObject idToken = claims(tokens, "id_token");

            assertThat(idToken.keySet()).contains("sub", "acr", "auth_time").doesNotContain(PersonalClaims.names());
            assertThat(claims(tokens, "access_token").keySet())
                    .contains("sub", "acr", "auth_time")
                    .doesNotContain(PersonalClaims.names());
            assertThat(app.userInfo(tokens).keySet())
                    .contains("sub")
                    .doesNotContain(PersonalClaims.names())
                    .doesNotContain("roles", "realm_access");
        }
    }

    @Test
    void introspection_gives_no_user_name(RunningStack stack) {
        assertThat(stack.admin()
                        .send("POST", "/clients", """
                        {"id": "journey-introspects", "clientId": "journey-introspects", "secret": "a-secret", "redirectUris": ["%s"],
                         "attributes": {"pkce.code.challenge.method": "S256"},
                         "protocolMappers": [{"name": "own audience", "protocol": "openid-connect",
                           "protocolMapper": "oidc-audience-mapper", "config": {"included.client.audience": "journey-introspects",
                           "access.token.claim": "true", "introspection.token.claim": "true"}}]}
                        """.formatted(CodeFlow.NOWHERE))
                        .statusCode())
                .isEqualTo(201);
        try {
            CodeFlow client = CodeFlow.ofTestClient(stack, "journey-introspects", "a-secret");
            JsonObject tokens = client.tokens(LocalPerson.VERIFICADO.email(), "openid");

            JsonObject introspected = client.post(
                    "token/introspect",
                    Map.of("token", tokens.get("access_token").getAsString()));

            assertThat(introspected.get("active").getAsBoolean()).isTrue();
            assertThat(introspected.keySet())
                    .contains("sub", "acr", "auth_time")
                    .doesNotContain(PersonalClaims.names());
        } finally {
            stack.admin().send("DELETE", "/clients/journey-introspects", "");
        }
    }

    @Test
    void each_scope_gives_the_claims_that_it_names(RunningStack stack) {
        CodeFlow app = CodeFlow.ofApp(stack, "cape");

        JsonObject tokens = app.tokens(LocalPerson.VERIFICADO.email(), "openid profile email cui identity-status");

        for (JsonObject claims : List.of(claims(tokens, "id_token"), app.userInfo(tokens))) {
            assertThat(claims.keySet())
                    .contains("given_name", "family_name", "birthdate", "email", "cui", "identity_status")
                    .doesNotContain("phone_number", "address", "roles");
        }
        CodeFlow another = CodeFlow.ofApp(stack, "cape");
        assertThat(another.userInfo(another.tokens(LocalPerson.VERIFICADO.email(), "openid identity-status"))
                        .keySet())
                .contains("identity_status")
                .doesNotContain("email", "given_name", "cui");
    }

    /** The portal's ID token is part of the sign-out address, so it must hold no personal data. */
    @Test
    void the_portal_gets_personal_data_from_user_info_only(RunningStack stack) {
        CodeFlow portal = CodeFlow.ofPortal(stack);

        JsonObject tokens = portal.tokens(LocalPerson.VERIFICADO.email(), "openid profile email cui identity-status");

        assertThat(claims(tokens, "id_token").keySet())
                .contains("sub", "sid", "acr", "auth_time")
                .doesNotContain(PersonalClaims.names());
        assertThat(claims(tokens, "access_token").keySet())
                .contains("sub", "aud", "scope", "resource_access")
                .doesNotContain(PersonalClaims.names());
        assertThat(portal.userInfo(tokens).keySet())
                .contains("given_name", "family_name", "birthdate", "email", "cui", "identity_status");
    }

    @Test
    void a_client_cannot_use_a_scope_of_other_clients(RunningStack stack) {
        for (String scope : List.of("identity-review", "cape-desk")) {
            PlainBrowser.Response answer = CodeFlow.ofApp(stack, "cape").ask("openid " + scope);

            assertThat(answer.headers().getOrDefault("location", "")).contains("error=invalid_scope");
        }
    }

    private static JsonObject claims(JsonObject tokens, String name) {
        String payload = tokens.get(name).getAsString().split("\\.", -1)[1];
        return JsonParser.parseString(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}

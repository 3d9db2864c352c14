package gt.gob.oj.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.CodeFlow;
import gt.gob.oj.journeys.kit.EvidenceUpload;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.PlainCapture;
import gt.gob.oj.journeys.kit.RealmAdministration;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Disabled means out, however it was done. */
@Journey
@Order(72)
class DisabledPeopleTest {

    /** What the issue allows, for the portal, which is told by the back channel. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void an_administrator_disables_somebody_and_nothing_of_theirs_goes_on(RunningStack stack) throws Exception {
        String email = Drafts.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        PlainBrowser portal = portalSession(stack, email);
        CodeFlow app = CodeFlow.ofApp(stack, "cape");
        JsonObject tokens = app.tokens(email, "openid");
        EvidenceUpload upload = PlainCapture.signIn(stack, email);
        String unopened = handOff(stack, upload);
        EvidenceUpload phone = PlainCapture.open(unopened);
        PlainBrowser openPhone = new PlainBrowser();
        assertThat(upload.progress("front").status()).isEqualTo(200);
        assertThat(phone.progress("front").status()).isEqualTo(200);

        realm.write("PUT", realm.user(email), "{\"enabled\": false}");

        assertThat(refreshed(app, tokens)).isEqualTo("invalid_grant");
        assertThat(upload.progress("front").status()).isEqualTo(401);
        assertThat(phone.progress("front").status()).isEqualTo(401);
        assertThat(openPhone.get(unopened).body()).contains("ya no sirve");
        assertThat(openPhone.post(URI.create(unopened), Map.of()).body()).contains("ya no sirve");
        awaitIsOut(portal, stack);
    }

    @Test
    void too_many_second_codes_lock_for_good_and_end_the_sessions_that_were_open(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        PlainBrowser portal = portalSession(stack, email);
        realm.write("PUT", "", "{\"maxSecondaryAuthFailures\": 1}");
        try {
            CodeFlow attacker = CodeFlow.ofPortal(stack);
            URI step = attacker.secondFactor(email);
            for (int i = 0; i < 3; i++) {
                PlainBrowser.Response refused = attacker.browser().postOnce(step, Map.of("otp", "00000" + i));
                if (refused.body().contains("kc-otp-login-form")) {
                    step = refused.actionOf("kc-otp-login-form");
                }
            }
            awaitIsOut(portal, stack);
        } finally {
            realm.write("PUT", "", "{\"maxSecondaryAuthFailures\": 50}");
        }
    }

    @Test
    void a_person_who_is_removed_is_out_of_the_portal_too(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        PlainBrowser portal = portalSession(stack, email);

        realm.write("DELETE", realm.user(email), "");

        awaitIsOut(portal, stack);
    }

    private static PlainBrowser portalSession(RunningStack stack, String email) {
        PlainBrowser portal = new PlainBrowser();
        PlainBrowser.Response page = portal.post(
                portal.get(stack.portal() + "/mi-perfil").actionOf("kc-form-login"),
                Map.of("username", email, "password", LocalPerson.PASSWORD));
        if (page.body().contains("kc-otp-login-form")) {
            page = portal.post(
                    page.actionOf("kc-otp-login-form"),
                    Map.of("otp", new AuthenticatorApp(email, LocalPerson.SECRET).code()));
        }
        assertThat(page.address()).isEqualTo(URI.create(stack.portal() + "/mi-perfil"));
        assertThat(page.status()).isEqualTo(200);
        return portal;
    }

    private static void awaitIsOut(PlainBrowser portal, RunningStack stack) {
        URI profile = URI.create(stack.portal() + "/mi-perfil");
        Awaitility.await("the portal sends to the sign-in")
                .atMost(SOON)
                .until(() -> portal.send(HttpRequest.newBuilder(profile).GET()).status() == 302);
    }

    private static String refreshed(CodeFlow app, JsonObject tokens) {
        JsonObject answer = app.post(
                "token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.get("refresh_token").getAsString()));
        return answer.has("error") ? answer.get("error").getAsString() : "";
    }

    private static String handOff(RunningStack stack, EvidenceUpload upload) {
        PlainBrowser.Response answer = new PlainBrowser()
                .send(HttpRequest.newBuilder(URI.create(stack.realm() + "/identity-hand-off"))
                        .header("Authorization", "Bearer " + upload.token())
                        .POST(BodyPublishers.noBody()));
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("url")
                .getAsString();
    }
}

package gt.gob.oj.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.CodeFlow;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A disabled person has no access, whichever way they were disabled. */
@Journey(cape = Cape.NOT_ASKED)
class DisabledPeopleTest {

    @Test
    void disabling_a_person_ends_their_sessions_and_tokens(RunningStack stack) throws Exception {
        String email = Drafts.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        PlainBrowser portal = PortalSession.begin(stack, email);
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
        PortalSession.awaitEnd(portal, stack);
    }

    @Test
    void removing_a_person_ends_their_portal_session(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        PlainBrowser portal = PortalSession.begin(stack, email);

        realm.write("DELETE", realm.user(email), "");

        PortalSession.awaitEnd(portal, stack);
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

package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.ForbiddenException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

/** The identity server's account API and our own record there, both about the person who asks and nobody else. */
@ApplicationScoped
class AccountApi {
    private final Person person;

    @Inject
    AccountApi(Person person) {
        this.person = person;
    }

    JsonObject profile() {
        return read("/account?userProfileMetadata=false").asJsonObject();
    }

    /** Whether the identity server took it. */
    boolean save(JsonObject profile) {
        int status = send(request("/account")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(profile.toString())))
                .statusCode();
        return status != 400;
    }

    OwnRecord ownRecord() {
        return understand(read("/account-activity/record").asJsonObject(), OwnRecord::read);
    }

    List<Activity> activity() {
        return understand(
                read("/account-activity").asJsonObject().getJsonArray("items"),
                items -> items.getValuesAs(JsonObject.class).stream()
                        .map(Activity::read)
                        .toList());
    }

    List<OwnSession> sessions() {
        return understand(read("/account/sessions/devices").asJsonArray(), OwnSession::readAll);
    }

    void endSession(String id) {
        send(request("/account/sessions/" + encoded(id)).DELETE());
    }

    void endSessions(boolean alsoThisOne) {
        send(request("/account/sessions?current=" + alsoThisOne).DELETE());
    }

    List<ConnectedApp> apps() {
        return understand(read("/account/applications").asJsonArray(), ConnectedApp::readAll);
    }

    void withdrawConsent(String clientId) {
        send(request("/account/applications/" + encoded(clientId) + "/consent").DELETE());
    }

    List<Credential> credentials() {
        return understand(read("/account/credentials").asJsonArray(), Credential::readAll);
    }

    private JsonStructure read(String path) {
        try (JsonReader reader =
                Json.createReader(new StringReader(send(request(path)).body()))) {
            return reader.read();
        } catch (JsonException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    /** An answer in words we do not know is an outage. */
    private static <J, T> T understand(J answer, Function<J, T> reading) {
        try {
            return reading.apply(answer);
        } catch (ClassCastException | NullPointerException | DateTimeException | IllegalArgumentException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(person.realm(path)).header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder question) {
        HttpResponse<String> answer = person.send(question, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200, 202, 204, 400, 404 -> answer;
            case 403 -> throw new ForbiddenException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8);
    }
}

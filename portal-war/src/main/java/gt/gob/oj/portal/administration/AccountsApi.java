package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The identity server's admin API, asked with the administrator's own token. */
@ApplicationScoped
class AccountsApi {
    static final int MOST = 20;

    private final Person administrator;

    @Inject
    AccountsApi(Person administrator) {
        this.administrator = administrator;
    }

    /** Accounts whose e-mail begins so, {@link #MOST} at most. */
    List<Account> find(String email) {
        String query = "/users?max=" + MOST + "&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        return read(query, JsonReader::readArray).getValuesAs(JsonObject.class).stream()
                .map(Account::read)
                .toList();
    }

    Account get(String id) {
        return Account.read(representation(id));
    }

    /** A disabled person is also signed out everywhere, at once. */
    void enable(String id, boolean enabled) {
        // Sent back whole: fields that are left out could be taken for emptied ones.
        JsonObject changed = Json.createObjectBuilder(representation(id))
                .add("enabled", enabled)
                .build();
        write("PUT", "/users/" + id, changed.toString());
        if (!enabled) {
            write("POST", "/users/" + id + "/logout", "");
        }
    }

    /** Whether wrong passwords or codes hold up the person's sign-in at the moment. */
    boolean isLockedOut(String id) {
        return read(bruteForce(id), JsonReader::readObject).getBoolean("disabled", false);
    }

    void unlock(String id) {
        write("DELETE", bruteForce(id), "");
    }

    private static String bruteForce(String id) {
        return "/attack-detection/brute-force/users/" + id;
    }

    void sendPasswordMail(String id) {
        write("PUT", "/users/" + id + "/execute-actions-email", "[\"UPDATE_PASSWORD\"]");
    }

    private JsonObject representation(String id) {
        return read("/users/" + id, JsonReader::readObject);
    }

    private <T> T read(String path, Function<JsonReader, T> reading) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(administrator.administration(path)));
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reading.apply(reader);
        } catch (JsonException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private void write(String method, String path, String body) {
        send(HttpRequest.newBuilder(administrator.administration(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder question) {
        HttpResponse<String> answer = administrator.send(question, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200, 204 -> answer;
            case 403 -> throw new ForbiddenException();
            case 404 -> throw new NotFoundException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }
}

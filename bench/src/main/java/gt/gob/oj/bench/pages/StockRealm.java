package gt.gob.oj.bench.pages;

import com.google.gson.JsonParser;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.server.Secrets;
import gt.gob.oj.localstack.server.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A realm with Keycloak's theme on the same server, which exists for the time of the benchmark. */
record StockRealm(StackSettings settings, Secrets secrets, HttpClient http) implements AutoCloseable {

    private static final String NAME = "bench-stock";
    private static final String REALM = """
            {"realm": "%s", "enabled": true, "loginTheme": "keycloak.v2", "registrationAllowed": true,
             "registrationEmailAsUsername": true, "resetPasswordAllowed": true, "internationalizationEnabled": true,
             "supportedLocales": ["es", "en"], "defaultLocale": "es",
             "passwordPolicy": "length(8) and upperCase(1) and digits(1) and specialChars(1)",
             "clients": [{"clientId": "bench", "publicClient": true, "redirectUris": ["http://localhost/*"]}]}
            """.formatted(NAME);

    static StockRealm on(StackSettings settings, Secrets secrets) {
        var realm = new StockRealm(settings, secrets, HttpClient.newHttpClient());
        // Removes a realm that an interrupted run left behind.
        realm.remove();
        realm.ask("POST", "/admin/realms", REALM, 201);
        return realm;
    }

    String address(EntryPage page) {
        return page.of(settings.keycloakUrl() + "/realms/" + NAME, "bench", "http://localhost/");
    }

    @Override
    public void close() {
        remove();
    }

    private void remove() {
        ask("DELETE", "/admin/realms/" + NAME, "", 204, 404);
    }

    private void ask(String method, String path, String body, Integer... expected) {
        var answer = send(HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + path))
                .header("Authorization", "Bearer " + accessToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        if (!List.of(expected).contains(answer.status())) {
            throw new Problem("Keycloak answered %d to %s %s".formatted(answer.status(), method, path));
        }
    }

    private String accessToken() {
        var answer = send(HttpRequest.newBuilder(
                        URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=local-stack&client_secret="
                        + URLEncoder.encode(secrets.get("keycloak.bootstrap"), StandardCharsets.UTF_8))));
        if (answer.status() != 200) {
            throw new Problem("Keycloak answered %d to the sign-in of local-stack".formatted(answer.status()));
        }
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new Problem("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted", e);
        }
    }

    private record Answer(int status, String body) {}
}

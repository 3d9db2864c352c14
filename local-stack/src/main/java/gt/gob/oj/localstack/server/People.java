package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The invented people of a local run: {@code people.json} for Keycloak, {@code people.sql} for our own tables. */
public final class People {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final StackSettings settings;
    private final Keycloak keycloak;
    private final Postgres postgres;
    private final HttpClient http = HttpClient.newHttpClient();

    public People(StackSettings settings, Keycloak keycloak, Postgres postgres) {
        this.settings = settings;
        this.keycloak = keycloak;
        this.postgres = postgres;
    }

    /** Makes those who do not exist yet and leaves the others as they are. */
    public void seed() throws IOException, InterruptedException, SQLException {
        var admin = settings.keycloakUrl() + "/admin/realms/oj/partialImport";
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(admin))
                        .header("Authorization", "Bearer " + accessToken())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Resource.text("/people.json")))
                        .build(),
                BodyHandlers.ofString());
        require(answer, "make the people of the local run");
        try (var connection = postgres.connect("keycloak");
                var statement = connection.createStatement()) {
            statement.execute(Resource.text("/people.sql"));
        }
    }

    /** Of the administrative service account. */
    public String accessToken() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=local-stack&client_secret="
                + URLEncoder.encode(keycloak.bootstrapSecret(), StandardCharsets.UTF_8);
        var answer = http.send(
                HttpRequest.newBuilder(
                                URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        require(answer, "sign in to Keycloak as local-stack");
        var token = ACCESS_TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new Problem("Keycloak's answer holds no access token.");
        }
        return token.group(1);
    }

    private static void require(HttpResponse<String> answer, String task) {
        if (answer.statusCode() != 200) {
            throw new Problem(
                    "Could not %s: Keycloak answered %d %s".formatted(task, answer.statusCode(), answer.body()));
        }
    }
}

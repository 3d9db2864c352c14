package gt.gob.oj.bench.cape;

import com.google.gson.JsonParser;
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
import java.util.List;

/** The service account {@code local-stack} in the realm {@code master} of a Keycloak. */
record Administrator(HttpClient http, String server, String secret) {

    /**
     * Sends a request.
     *
     * @throws Problem if the status is none of the expected ones
     */
    HttpResponse<String> ask(String method, String path, String json, Integer... expected) {
        var answer = send(HttpRequest.newBuilder(URI.create(server + "/admin/realms" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
        if (!List.of(expected).contains(answer.statusCode())) {
            throw new Problem("Keycloak answered %d to %s %s".formatted(answer.statusCode(), method, path));
        }
        return answer;
    }

    private String token() {
        var answer = send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=local-stack&client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8))));
        if (answer.statusCode() != 200) {
            throw new Problem("Keycloak answered %d to the sign-in of local-stack".formatted(answer.statusCode()));
        }
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Problem("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted", e);
        }
    }
}

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
import java.util.regex.Pattern;

/**
 * Keycloak's Admin API for the realm {@code oj}, called as the service account {@code local-stack} of the realm {@code
 * master}.
 */
public final class AdminApi {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final StackSettings settings;
    private final Keycloak keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    public AdminApi(StackSettings settings, Keycloak keycloak) {
        this.settings = settings;
        this.keycloak = keycloak;
    }

    /**
     * Sends a request with JSON, or without a body if it is empty.
     *
     * @param path below the realm, for example {@code /clients}
     */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/admin/realms/oj" + path))
                .header("Authorization", "Bearer " + accessToken())
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** Returns an access token of the realm {@code master}. */
    public String accessToken() {
        var form = "grant_type=client_credentials&client_id=local-stack&client_secret="
                + URLEncoder.encode(keycloak.bootstrapSecret(), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(
                        URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var token = ACCESS_TOKEN.matcher(answer.body());
        if (answer.statusCode() != 200 || !token.find()) {
            throw new Problem("Could not sign in to Keycloak as local-stack: it answered " + answer.statusCode());
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Problem("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while asking Keycloak.", e);
        }
    }
}

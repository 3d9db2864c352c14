package gt.gob.oj.bench.queue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A service account with the role of a reviewer, which requests pages of the queue. */
final class Reviewer implements AutoCloseable {

    private static final String CLIENT = "bench-reviewer";

    private final LocalStack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    Reviewer(LocalStack stack) {
        this.stack = stack;
        close();
        admin("POST", "/clients", """
                {"id":"%1$s","clientId":"%1$s","secret":"%1$s","serviceAccountsEnabled":true,"standardFlowEnabled":false,
                 "defaultClientScopes":["basic","roles","identity-review"]}""".formatted(CLIENT));
        String account = JsonParser.parseString(admin("GET", "/clients/" + CLIENT + "/service-account-user", ""))
                .getAsJsonObject()
                .get("id")
                .getAsString();
        String role = admin("GET", "/roles/identity-reviewer", "");
        admin("POST", "/users/" + account + "/role-mappings/realm", "[" + role + "]");
    }

    /** Returns the nanoseconds of each answer. */
    List<Long> asks(String query, int times) throws IOException, InterruptedException {
        String token = token();
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            page(query, token);
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    String next(String query) throws IOException, InterruptedException {
        return page(query, token()).get("next").getAsString();
    }

    String previous(String query) throws IOException, InterruptedException {
        return page(query, token()).get("previous").getAsString();
    }

    private JsonObject page(String query, String token) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(stack.settings().issuer() + "/identity-proof/requests/search"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(query))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonObject page = JsonParser.parseString(answer.body()).getAsJsonObject();
        if (answer.statusCode() != 200 || page.getAsJsonArray("items").isEmpty()) {
            throw new Problem("No page for " + query + ": " + answer.statusCode());
        }
        return page;
    }

    private String token() throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(stack.settings().issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + CLIENT))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private String admin(String method, String path, String json) {
        var answer = stack.admin().send(method, path, json);
        if (answer.statusCode() >= 400) {
            throw new Problem("Keycloak answered %d to %s %s".formatted(answer.statusCode(), method, path));
        }
        return answer.body();
    }

    @Override
    public void close() {
        stack.admin().send("DELETE", "/clients/" + CLIENT, "");
    }
}

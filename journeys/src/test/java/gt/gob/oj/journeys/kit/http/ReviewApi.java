package gt.gob.oj.journeys.kit.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.kit.AuthenticatorApp;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Calls the review API without the portal, with access tokens of clients that the test creates. */
public final class ReviewApi implements AutoCloseable {

    /** Clients for the review API, for another API, and for the review API with tokens that live a second. */
    public enum Client {
        DESK("\"identity-review\"", ""),
        CAPE_DESK("\"cape-desk\"", ""),
        ADMINISTRATION("\"staff-administration\"", ""),
        OTHER_AUDIENCE("\"cui\"", ""),
        SHORT_LIVED("\"identity-review\"", ",\"access.token.lifespan\":\"1\"");

        private final String scope;
        private final String attributes;

        Client(String scope, String attributes) {
            this.scope = scope;
            this.attributes = attributes;
        }
    }

    private final RunningStack stack;

    /** Prefix of client ids: several tests create clients at the same time. */
    private final String prefix = "journey-" + UUID.randomUUID().toString().substring(0, 8) + "-";

    public ReviewApi(RunningStack stack) {
        this.stack = stack;
        for (Client client : Client.values()) {
            HttpResponse<String> made = stack.admin().send("POST", "/clients", """
                            {"id":"%1$s","clientId":"%1$s","publicClient":true,"fullScopeAllowed":true,
                             "redirectUris":["%4$s"],"defaultClientScopes":["basic","roles",%2$s],
                             "optionalClientScopes":[],"attributes":{"pkce.code.challenge.method":"S256"%3$s}}""".formatted(
                            id(client), client.scope, client.attributes, CodeFlow.NOWHERE));
            if (made.statusCode() != 201) {
                throw new IllegalStateException("no client: " + made.statusCode() + " " + made.body());
            }
        }
    }

    /** An answer; its body is empty unless it is a JSON object. */
    public record Answer(int status, JsonObject body) {

        /** Returns the error code of the refusal. */
        public String code() {
            return body.has("code") ? body.get("code").getAsString() : "";
        }
    }

    /** Returns a token of a person whose authenticator app has not given a code yet. */
    public String staffToken(String email) {
        return staffToken(Client.DESK, email);
    }

    public String staffToken(Client client, String email) {
        long step = Instant.now().getEpochSecond() / 30;
        return token(client, email, new AuthenticatorApp(email, LocalPerson.SECRET).code(step));
    }

    /** Returns a token of a person who has used a code before. */
    public String nextStaffToken(Client client, String email) {
        long step = Instant.now().getEpochSecond() / 30;
        return token(client, email, new AuthenticatorApp(email, LocalPerson.SECRET).code(step + 1));
    }

    public String token(Client client, String email) {
        return token(client, email, "");
    }

    private String token(Client client, String email, String code) {
        return CodeFlow.ofTestClient(stack, id(client))
                .tokens(email, "openid", code)
                .get("access_token")
                .getAsString();
    }

    /**
     * Sends one request.
     *
     * @param token empty for none
     * @param json empty for no body
     */
    public Answer call(String method, String path, String token, String json) {
        return callAt("/identity-proof" + path, method, token, json);
    }

    /** Calls another resource of the realm. */
    public Answer callAt(String address, String method, String token, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.realm() + address))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        PlainBrowser.Response answer = new PlainBrowser().send(request);
        return new Answer(answer.status(), json(answer.body()));
    }

    private static JsonObject json(String body) {
        return body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : new JsonObject();
    }

    @Override
    public void close() {
        for (Client client : Client.values()) {
            stack.admin().send("DELETE", "/clients/" + id(client), "");
        }
    }

    private String id(Client client) {
        return prefix + client.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package gt.gob.oj.journeys.kit.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.kit.RunningStack;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A staff member's access token, used against any API of the server over HTTP, without pages. */
public record StaffToken(RunningStack stack, String token) {

    /** An answer; its body is JSON null unless it is JSON. */
    public record Answer(int status, JsonElement body) {

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** Returns a text of the JSON object; empty if it is absent. */
        public String text(String name) {
            return body.isJsonObject() && body.getAsJsonObject().has(name)
                    ? body.getAsJsonObject().get(name).getAsString()
                    : "";
        }
    }

    /** Calls Keycloak's Admin API of the realm. */
    public Answer admin(String method, String path, String json) {
        return send(stack.keycloak() + "/admin/realms/oj" + path, method, "application/json", json);
    }

    /** Calls the portal administrators' own API. */
    public Answer administration(String method, String path, Map<String, String> form) {
        return send(
                stack.realm() + "/staff-administration" + path,
                method,
                "application/x-www-form-urlencoded",
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    public Answer send(String address, String method, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        PlainBrowser.Response answer = new PlainBrowser().send(request);
        String text = answer.body();
        return new Answer(
                answer.status(),
                text.startsWith("{") || text.startsWith("[") ? JsonParser.parseString(text) : JsonNull.INSTANCE);
    }
}

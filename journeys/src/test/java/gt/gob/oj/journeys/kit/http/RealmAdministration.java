package gt.gob.oj.journeys.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONArrayUtils;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import gt.gob.oj.journeys.kit.RunningStack;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.minidev.json.JSONArray;
import net.minidev.json.JSONObject;

/** Calls the Admin API as the console of the sign-in server does. */
public final class RealmAdministration {

    private final String api;
    /** A new token for each call: tokens live for a minute. */
    private final Supplier<String> token;

    private RealmAdministration(String api, Supplier<String> token) {
        this.api = api;
        this.token = token;
    }

    public static RealmAdministration of(RunningStack stack) {
        return new RealmAdministration(stack.keycloak() + "/admin/realms/oj", stack::administratorsToken);
    }

    /** Returns the Admin API path of the person with this address. */
    public String user(String email) {
        return "/users/"
                + first("/users?exact=true&email=" + URLEncoder.encode(email, UTF_8))
                        .get("id");
    }

    public void give(String email, String role) {
        JSONArray roles = new JSONArray();
        roles.add(read("/roles/" + role));
        write("POST", user(email) + "/role-mappings/realm", roles.toJSONString());
    }

    /** Returns the path of a credential. */
    public String credential(String email, String type) {
        String credentials = user(email) + "/credentials";
        return credentials + "/"
                + array(credentials).stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> type.equals(one.get("type")))
                        .findFirst()
                        .orElseThrow()
                        .get("id");
    }

    /** Runs the steps with another value of a realm attribute and restores it. */
    public void with(String attribute, String value, Runnable steps) {
        Map<String, Object> attributes = new HashMap<>(attributesOf(read("")));
        attributes.put(attribute, value);
        with(Map.of("attributes", attributes), steps);
    }

    /** Runs the steps with other realm settings and restores them. */
    public void with(Map<String, ?> settings, Runnable steps) {
        JSONObject before = read("");
        JSONObject changed = new JSONObject(before);
        changed.putAll(settings);
        write("PUT", "", changed.toJSONString());
        try {
            steps.run();
        } finally {
            write("PUT", "", before.toJSONString());
        }
    }

    /** Runs the steps with other settings of a client and restores them. */
    public void withClient(String clientId, Map<String, Object> settings, Runnable steps) {
        JSONObject before = new JSONObject();
        first("/clients?clientId=" + clientId).forEach((name, value) -> before.put((String) name, value));
        JSONObject changed = new JSONObject(before);
        changed.putAll(settings);
        String client = "/clients/" + before.get("id");
        write("PUT", client, changed.toJSONString());
        try {
            steps.run();
        } finally {
            write("PUT", client, before.toJSONString());
        }
    }

    /** Returns the CAPE component, to be restored later. */
    public String cape() {
        return new JSONObject(capeComponent()).toJSONString();
    }

    /** Saves settings of CAPE as an administrator does, without a trial of the connection. */
    public void setCape(Map<String, String> settings) {
        PlainBrowser.Response answer = saveCape(settings, false);
        if (answer.status() >= 300) {
            throw new AssertionError("the settings of CAPE: " + answer.status());
        }
    }

    public PlainBrowser.Response saveCape(Map<String, String> settings, boolean tried) {
        JSONObject changed = new JSONObject(capeComponent());
        Map<Object, Object> config = new HashMap<>((Map<?, ?>) changed.get("config"));
        settings.forEach((name, value) -> config.put(name, List.of(value)));
        config.put("try-connection", List.of(Boolean.toString(tried)));
        changed.put("config", config);
        return send("PUT", "/components/" + changed.get("id"), changed.toJSONString());
    }

    /** Restores the component: a setting that is absent stays, and one that is empty is removed. */
    public void restoreCape(String before) {
        try {
            JSONObject component = JSONObjectUtils.parse(before);
            Map<Object, Object> config = new HashMap<>();
            ((Map<?, ?>) capeComponent().get("config")).keySet().forEach(name -> config.put(name, List.of("")));
            config.putAll((Map<?, ?>) component.get("config"));
            component.put("config", config);
            write("PUT", "/components/" + component.get("id"), component.toJSONString());
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> capeComponent() {
        return (Map<String, Object>) first("/components?type=org.keycloak.storage.UserStorageProvider&name=cape");
    }

    /** Runs the steps with another setting of the first step of a flow and restores it. */
    public void withSetting(String flow, String setting, String value, Runnable steps) {
        String config = "/authentication/config/"
                + first("/authentication/flows/" + flow.replace(" ", "%20") + "/executions")
                        .get("authenticationConfig");
        JSONObject before = read(config);
        JSONObject changed = new JSONObject(before);
        Map<Object, Object> settings = new HashMap<>((Map<?, ?>) before.get("config"));
        settings.put(setting, value);
        changed.put("config", settings);
        write("PUT", config, changed.toJSONString());
        try {
            steps.run();
        } finally {
            write("PUT", config, before.toJSONString());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributesOf(JSONObject realm) {
        return (Map<String, Object>) realm.get("attributes");
    }

    public void write(String method, String path, String body) {
        PlainBrowser.Response answer = send(method, path, body);
        if (answer.status() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.status());
        }
    }

    private JSONObject read(String path) {
        try {
            return JSONObjectUtils.parse(send("GET", path, "").body());
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Map<?, ?> first(String path) {
        return (Map<?, ?>) array(path).getFirst();
    }

    private JSONArray array(String path) {
        try {
            return JSONArrayUtils.parse(send("GET", path, "").body());
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private PlainBrowser.Response send(String method, String path, String body) {
        return new PlainBrowser()
                .send(HttpRequest.newBuilder(URI.create(api + path))
                        .header("Authorization", "Bearer " + token.get())
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }
}

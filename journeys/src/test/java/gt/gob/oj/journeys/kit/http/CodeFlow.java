package gt.gob.oj.journeys.kit.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authorization code flow with PKCE, without a browser. Tests get their tokens by it, because no client may take
 * passwords.
 */
public final class CodeFlow {

    /** Nothing listens at this address; tests read the code from the redirect. */
    public static final String NOWHERE = "http://localhost:9/respuesta";

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final RunningStack stack;
    private final String client;
    private final String redirect;
    private final Optional<String> secret;

    /**
     * Each flow has a network address of its own, so that the sign-ins of one test are not counted as one network's.
     */
    private final PlainBrowser browser = new PlainBrowser(Map.of(
            "X-Forwarded-For",
            "10.%d.%d.%d"
                    .formatted(
                            ThreadLocalRandom.current().nextInt(256),
                            ThreadLocalRandom.current().nextInt(256),
                            ThreadLocalRandom.current().nextInt(1, 255))));

    private CodeFlow(RunningStack stack, String client, String redirect, Optional<String> secret) {
        this.stack = stack;
        this.client = client;
        this.redirect = redirect;
        this.secret = secret;
    }

    /** Uses a public client that the test has created, with {@link #NOWHERE} as redirect URI. */
    public static CodeFlow ofTestClient(RunningStack stack, String client) {
        return new CodeFlow(stack, client, NOWHERE, Optional.empty());
    }

    /** Uses a confidential client that the test has created. */
    public static CodeFlow ofTestClient(RunningStack stack, String client, String secret) {
        return new CodeFlow(stack, client, NOWHERE, Optional.of(secret));
    }

    /** Uses the client of a sample app. */
    public static CodeFlow ofApp(RunningStack stack, String app) {
        return new CodeFlow(stack, app, stack.apps() + "/" + app + "/respuesta", Optional.of(stack.clientSecret(app)));
    }

    /** Uses the portal's client. */
    public static CodeFlow ofPortal(RunningStack stack) {
        return new CodeFlow(
                stack, "portal", stack.portal() + "/ingresar/respuesta", Optional.of(stack.clientSecret("portal")));
    }

    public PlainBrowser browser() {
        return browser;
    }

    /** Returns the page or redirect of the authorization endpoint. */
    public PlainBrowser.Response ask(String scope) {
        return browser.send(
                HttpRequest.newBuilder(URI.create(endpoint("auth") + "?response_type=code&client_id=" + client
                                + "&redirect_uri=" + redirect + "&scope=" + scope.replace(" ", "%20")
                                + "&code_challenge_method=S256&code_challenge=" + CHALLENGE))
                        .GET());
    }

    public JsonObject tokens(String email, String scope) {
        return tokens(email, scope, "");
    }

    /**
     * Signs in and exchanges the authorization code.
     *
     * @param code of the authenticator app; empty for people without one
     */
    public JsonObject tokens(String email, String scope, String code) {
        PlainBrowser.Response answer = browser.postOnce(
                ask(scope).actionOf("kc-form-login"), Map.of("username", email, "password", LocalPerson.PASSWORD));
        if (!code.isEmpty()) {
            answer = browser.postOnce(followed(answer).actionOf("kc-otp-login-form"), Map.of("otp", code));
        }
        return post(
                "token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "redirect_uri",
                        redirect,
                        "code",
                        codeOf(followed(answer)),
                        "code_verifier",
                        VERIFIER));
    }

    /** Returns the address of the form for the authenticator code, after the password. */
    public URI secondFactor(String email) {
        PlainBrowser.Response answer = browser.postOnce(
                ask("openid").actionOf("kc-form-login"), Map.of("username", email, "password", LocalPerson.PASSWORD));
        return followed(answer).actionOf("kc-otp-login-form");
    }

    /** Sends a request of the client to an endpoint of OpenID Connect. */
    public JsonObject post(String endpoint, Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("client_id", client);
        secret.ifPresent(value -> fields.put("client_secret", value));
        return JsonParser.parseString(
                        browser.postOnce(URI.create(endpoint(endpoint)), fields).body())
                .getAsJsonObject();
    }

    public JsonObject userInfo(JsonObject tokens) {
        return JsonParser.parseString(browser.send(HttpRequest.newBuilder(URI.create(endpoint("userinfo")))
                                .header(
                                        "Authorization",
                                        "Bearer " + tokens.get("access_token").getAsString())
                                .GET())
                        .body())
                .getAsJsonObject();
    }

    private String endpoint(String name) {
        return stack.realm() + "/protocol/openid-connect/" + name;
    }

    /** Follows redirects within Keycloak. */
    private PlainBrowser.Response followed(PlainBrowser.Response answer) {
        PlainBrowser.Response response = answer;
        while (locationOf(response).startsWith(stack.keycloak())) {
            response = browser.send(
                    HttpRequest.newBuilder(URI.create(locationOf(response))).GET());
        }
        return response;
    }

    private static String codeOf(PlainBrowser.Response answer) {
        Matcher code = CODE.matcher(locationOf(answer));
        if (!code.find()) {
            throw new AssertionError("No code at " + answer.address().getPath() + " (" + answer.status() + ")");
        }
        return code.group(1);
    }

    private static String locationOf(PlainBrowser.Response answer) {
        return answer.headers().getOrDefault("location", "");
    }
}

package gt.gob.oj.bench.cape;

import gt.gob.oj.bench.registration.Browser;
import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in to a realm as a browser and an application do: page, form, code, tokens. */
record Door(HttpClient http, String issuer, AtomicInteger visits) {

    static final String CLIENT = """
            {"clientId": "bench", "publicClient": true, "redirectUris": ["http://localhost/bench"],
             "attributes": {"pkce.code.challenge.method": "S256"}}""";

    private static final Pattern FORM = Pattern.compile("<form[^>]*kc-form-login[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String REDIRECT = "http://localhost/bench";

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    Door(HttpClient http, String issuer) {
        this(http, issuer, new AtomicInteger());
    }

    /**
     * Signs in.
     *
     * @throws Problem if the sign-in fails
     */
    void enter(String name, String password) throws IOException, InterruptedException {
        Browser browser = browser();
        HttpResponse<String> answer = submit(browser, name, password);
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new Problem("%s did not sign in at %s: status %d".formatted(name, issuer, answer.statusCode()));
        }
        var tokens = browser.post(
                URI.create(issuer + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "bench",
                        "redirect_uri",
                        REDIRECT,
                        "code",
                        code.group(1),
                        "code_verifier",
                        VERIFIER));
        if (tokens.statusCode() != 200) {
            throw new Problem("No tokens for a code of " + issuer + ": status " + tokens.statusCode());
        }
    }

    /**
     * Tries to sign in.
     *
     * @throws Problem if the sign-in succeeds
     */
    void beRefused(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = submit(browser(), name, password);
        if (answer.statusCode() != 200 || !FORM.matcher(answer.body()).find()) {
            throw new Problem("%s was not refused at %s: status %d".formatted(name, issuer, answer.statusCode()));
        }
    }

    private HttpResponse<String> submit(Browser browser, String name, String password)
            throws IOException, InterruptedException {
        var page = browser.get(URI.create(issuer + "/protocol/openid-connect/auth?response_type=code&scope=openid"
                + "&client_id=bench&redirect_uri=" + REDIRECT + "&code_challenge_method=S256&code_challenge="
                + CHALLENGE));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new Problem("There is no sign-in form at %s: status %d".formatted(issuer, page.statusCode()));
        }
        Matcher action = ACTION.matcher(form.group());
        if (!action.find()) {
            throw new Problem("The sign-in form has no address at " + issuer);
        }
        return browser.post(
                URI.create(action.group(1).replace("&amp;", "&")), Map.of("username", name, "password", password));
    }

    /** Uses a new forwarded address each time, because attempts are counted by address. */
    private Browser browser() {
        int visit = visits.getAndIncrement();
        return new Browser(
                http, Map.of("X-Forwarded-For", "10.%d.%d.%d".formatted(visit >> 16, visit >> 8 & 255, visit & 255)));
    }
}

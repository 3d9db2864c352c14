package gt.gob.oj.bench.slow;

import gt.gob.oj.bench.registration.Browser;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.server.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs citizens in at the portal and opens the page from which they can upload. */
record SignIn(StackSettings settings) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern ACTION = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern ACCESS = Pattern.compile("data-address=\"([^\"]+)\".*?data-token=\"([^\"]+)\"");
    private static final Pattern ERROR =
            Pattern.compile("govuk-error-(?:summary__list|message)[^>]*>(.{1,300})", Pattern.DOTALL);
    private static final int MOST_REDIRECTS = 10;

    /** Returns the nanoseconds from sending the form to the redirect to the portal. */
    long nanos(String email) throws IOException, InterruptedException {
        Browser browser = new Browser(HTTP);
        URI form = form(browser);
        long begin = System.nanoTime();
        signIn(browser, form, email);
        return System.nanoTime() - begin;
    }

    /** Returns the upload address, without the piece, and the upload token. */
    UploadAccess access(String email) throws IOException, InterruptedException {
        Browser browser = new Browser(HTTP);
        signIn(browser, form(browser), email);
        HttpResponse<String> page = browser.get(URI.create(address() + "&kc_action=identity-proof"));
        for (int i = 0; i < MOST_REDIRECTS && page.statusCode() / 100 == 3; i++) {
            page = browser.get(
                    page.uri().resolve(page.headers().firstValue("Location").orElseThrow()));
        }
        Matcher access = ACCESS.matcher(page.body());
        if (!access.find()) {
            throw new Problem("No upload token: " + page.statusCode());
        }
        return new UploadAccess(access.group(1), access.group(2));
    }

    private URI form(Browser browser) throws IOException, InterruptedException {
        HttpResponse<String> page = browser.get(URI.create(address()));
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new Problem("No form to sign in with: " + page.statusCode());
        }
        return page.uri().resolve(action.group(1).replace("&amp;", "&"));
    }

    private static void signIn(Browser browser, URI form, String email) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.post(form, Map.of("username", email, "password", "Portal-2026!"));
        if (answer.statusCode() != 302) {
            throw new Problem("The sign-in was answered with " + answer.statusCode() + ": " + reason(browser, answer));
        }
    }

    private static String reason(Browser browser, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        Optional<String> page = answer.headers().firstValue("Location");
        String body = page.isEmpty()
                ? answer.body()
                : browser.get(answer.uri().resolve(page.get())).body();
        Matcher error = ERROR.matcher(body);
        return error.find() ? error.group(1) : page.orElse("no reason given");
    }

    private String address() {
        return settings.issuer() + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&redirect_uri=" + settings.portalUrl() + "/ingresar/respuesta"
                + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43);
    }

    record UploadAccess(String address, String token) {}
}

package gt.gob.oj.bench.registration;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.server.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;

/** One registration from the empty form to the signed-in citizen, as a browser without script makes it. */
final class Newcomer {

    private static final Pattern ACTION = Pattern.compile("id=\"kc-register-form\" action=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?:[^\"\\\\]+/registration/[^\"\\\\]+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StackSettings settings;
    private final HttpClient http;
    private final Browser browser;
    private final int serial;

    Newcomer(StackSettings settings, HttpClient http, int serial) {
        this.settings = settings;
        this.http = http;
        this.browser = new Browser(http);
        this.serial = serial;
    }

    /** Returns the server's nanoseconds for the form and the link, without filling in, captcha and mail. */
    long register() throws Exception {
        var form = follow(browser.get(URI.create(settings.issuer()
                + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=portal&prompt=create"
                + "&redirect_uri=" + settings.portalUrl() + "/ingresar/respuesta"
                + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43))));
        var action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new Problem("The registration form has no address");
        }
        var address = URI.create(action.group(1).replace("&amp;", "&"));
        var fields = fields(captcha());

        long begin = System.nanoTime();
        var answer = follow(browser.post(address, fields));
        long submitted = System.nanoTime() - begin;
        if (answer.statusCode() != 200 || ACTION.matcher(answer.body()).find()) {
            throw new Problem("The registration was not taken: " + answer.statusCode());
        }
        var link = URI.create(link());

        begin = System.nanoTime();
        var end = follow(browser.get(link));
        long confirmed = System.nanoTime() - begin;
        if (!leaves(end)) {
            throw new Problem("The link did not sign in: " + end.statusCode());
        }
        return submitted + confirmed;
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws IOException, InterruptedException {
        var answer = first;
        while (answer.statusCode() / 100 == 3 && !leaves(answer)) {
            answer = browser.get(
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()));
        }
        return answer;
    }

    private boolean leaves(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .filter(next -> next.startsWith(settings.portalUrl()))
                .isPresent();
    }

    private String email() {
        return "nueva" + serial + "@bench.example";
    }

    private Map<String, String> fields(String captcha) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("cui", Serials.cui(serial));
        fields.put("birth-date-day", "27");
        fields.put("birth-date-month", "3");
        fields.put("birth-date-year", "1990");
        fields.put("email", email());
        fields.put("password", "Quetzal-Verde-7");
        fields.put("password-confirm", "Quetzal-Verde-7");
        fields.put("altcha", captcha);
        return fields;
    }

    private String captcha() throws Exception {
        JsonObject challenge = JsonParser.parseString(browser.get(URI.create(settings.issuer() + "/altcha/challenge"))
                        .body())
                .getAsJsonObject();
        long number = Altcha.solveChallenge(
                        challenge.get("challenge").getAsString(),
                        challenge.get("salt").getAsString(),
                        Altcha.Algorithm.SHA256,
                        challenge.get("maxnumber").getAsLong(),
                        0)
                .number;
        challenge.remove("maxnumber");
        challenge.addProperty("number", number);
        return Base64.getEncoder().encodeToString(challenge.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String link() throws IOException, InterruptedException {
        var mails = URI.create(settings.mailUrl() + "/api/messages?to=" + email());
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var link = LINK.matcher(new Browser(http).get(mails).body().replace("\\/", "/"));
            if (link.find()) {
                return link.group();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new Problem(String.format(Locale.ROOT, "No mail came within %d s", PATIENCE.toSeconds()));
    }
}

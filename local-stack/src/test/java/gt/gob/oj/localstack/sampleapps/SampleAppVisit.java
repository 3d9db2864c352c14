package gt.gob.oj.localstack.sampleapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Request;
import gt.gob.oj.localstack.web.Settings;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A browser at the sample apps, and the provider to which they redirect. */
abstract class SampleAppVisit {

    static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    PretendProvider provider;
    Function<Request, Answer> apps;
    final Map<String, String> cookies = new HashMap<>();
    Map<String, String> sentAwayWith;

    @BeforeEach
    void start() throws Exception {
        provider = new PretendProvider();
        apps = SampleApps.apps(new Settings(Map.of(
                "OIDC_ISSUER", provider.issuer(),
                "PORTAL_URL", "http://localhost:1",
                "APPS_URL", "http://localhost:2",
                "CAPE_CLIENT_SECRET", "a",
                "CONSULTA_DISTANCIA_CLIENT_SECRET", "b",
                "OJVIRTUAL_CLIENT_SECRET", "c",
                "MEDIACION_VIRTUAL_CLIENT_SECRET", "d")));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    void assertRefused(Map<String, String> changes, JWTClaimsSet token) throws Exception {
        Map<String, String> answer = goodAnswer("cape");
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                answer.remove(name);
            } else {
                answer.put(name, value);
            }
        });
        assertThat(comeBack("cape", token, answer).status()).isEqualTo(400);
        assertThat(get("/cape", Map.of()).status()).isEqualTo(303);
    }

    static Map<String, String> with(String name, String value) {
        return Map.of(name, value == null ? "" : value);
    }

    /** Opens the app and returns a valid response of the provider. */
    Map<String, String> goodAnswer(String app) {
        get("/" + app, Map.of());
        Map<String, String> answer = new HashMap<>();
        answer.put("code", "1");
        answer.put("state", sentAwayWith.get("state"));
        answer.put("iss", provider.issuer());
        return answer;
    }

    Answer comeBack(String app, JWTClaimsSet token, Map<String, String> answer) throws Exception {
        JWTClaimsSet claims = token.getClaim("nonce") == null
                ? new JWTClaimsSet.Builder(token)
                        .claim("nonce", sentAwayWith.get("nonce"))
                        .build()
                : token;
        provider.willIssue(claims);
        return get("/" + app + "/respuesta", answer);
    }

    int end(String logoutToken) {
        return apps.apply(new Request("POST", "/cape/cierre", Map.of(), Map.of("logout_token", logoutToken), Map.of()))
                .status();
    }

    Answer get(String path, Map<String, String> query) {
        Answer answer = apps.apply(new Request("GET", path, query, Map.of(), cookies));
        String cookie = answer.headers().get("Set-Cookie");
        if (cookie != null) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        String location = answer.headers().get("Location");
        if (location != null && location.contains("?")) {
            sentAwayWith = parameters(URI.create(location));
        }
        return answer;
    }

    private static Map<String, String> parameters(URI address) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(address.getQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }

    JWTClaimsSet.Builder idToken(String app) {
        return claims(app)
                .claim("email", "ana@example.com")
                .claim("acr", "urn:oj:acr:correo")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    JWTClaimsSet.Builder notice(String app) {
        return claims(app)
                .jwtID("1")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("events", Map.of(EVENT, Map.of()));
    }

    private JWTClaimsSet.Builder claims(String app) {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .subject("p1")
                .audience(app)
                .claim("sid", "s1")
                .issueTime(Date.from(Instant.now()));
    }
}

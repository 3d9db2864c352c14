package gt.gob.oj.localstack.sampleapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SampleAppTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private PretendProvider provider;
    private Function<Request, Answer> apps;
    private final Map<String, String> cookies = new HashMap<>();
    private Map<String, String> sentAwayWith;

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

    @Test
    void who_is_not_signed_in_is_sent_to_the_provider_at_once() {
        get("/ojvirtual", Map.of());

        assertThat(sentAwayWith)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "urn:oj:acr:identidad")
                .containsEntry("redirect_uri", "http://localhost:2/ojvirtual/respuesta")
                .containsKeys("state", "nonce");
    }

    @Test
    void a_right_answer_signs_the_person_in() throws Exception {
        assertThat(comeBack("cape", idToken("cape").build(), goodAnswer("cape")).status())
                .isEqualTo(303);

        assertThat(get("/cape", Map.of()).body()).contains("ana@example.com", "Correo electrónico confirmado");
    }

    @Test
    void an_answer_to_another_question_or_of_another_provider_is_refused() throws Exception {
        assertRefused(with("state", "otro"), idToken("cape").build());
        assertRefused(with("iss", "http://localhost:9"), idToken("cape").build());
        assertRefused(with("iss", null), idToken("cape").build());
        assertRefused(with("error", "server_error"), idToken("cape").build());
    }

    @Test
    void who_cancels_the_sign_in_is_told_so() throws Exception {
        Map<String, String> answer = goodAnswer("cape");
        answer.put("error", "access_denied");

        Answer page = comeBack("cape", idToken("cape").build(), answer);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Canceló el ingreso");
        assertThat(get("/cape", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_token_that_is_not_meant_for_this_sign_in_is_refused() throws Exception {
        assertRefused(Map.of(), idToken("cape").claim("nonce", "otro").build());
        assertRefused(Map.of(), idToken("cape").audience("ojvirtual").build());
        assertRefused(Map.of(), idToken("cape").issuer("http://localhost:9").build());
        assertRefused(
                Map.of(),
                idToken("cape").expirationTime(Date.from(Instant.EPOCH)).build());
    }

    @Test
    void the_answer_counts_only_in_the_browser_that_asked() throws Exception {
        Map<String, String> answer = goodAnswer("cape");
        cookies.clear();

        assertThat(comeBack("cape", idToken("cape").build(), answer).status()).isEqualTo(400);
    }

    @Test
    void oj_virtual_lets_nobody_in_below_its_level_and_says_where_to_go() throws Exception {
        Answer lesser = comeBack("ojvirtual", idToken("ojvirtual").build(), goodAnswer("ojvirtual"));
        assertThat(lesser.status()).isEqualTo(403);
        assertThat(lesser.body()).contains("http://localhost:1/mi-identidad");
        assertThat(get("/ojvirtual", Map.of()).status()).isEqualTo(303);

        Answer enough = comeBack(
                "ojvirtual",
                idToken("ojvirtual").claim("acr", "urn:oj:acr:identidad").build(),
                goodAnswer("ojvirtual"));
        assertThat(enough.status()).isEqualTo(303);
        assertThat(get("/ojvirtual", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void the_provider_can_end_the_session_and_nobody_else_can() throws Exception {
        comeBack("cape", idToken("cape").build(), goodAnswer("cape"));

        assertThat(end(new PlainJWT(notice("cape").build()).serialize())).isEqualTo(400);
        assertThat(end(provider.sign(notice("ojvirtual").build()))).isEqualTo(400);
        assertThat(end(provider.sign(idToken("cape").build()))).isEqualTo(400);
        assertThat(end(provider.sign(notice("cape").claim("nonce", "x").build())))
                .isEqualTo(400);
        assertThat(end("nada")).isEqualTo(400);
        assertThat(get("/cape", Map.of()).status()).isEqualTo(200);

        assertThat(end(provider.sign(notice("cape").build()))).isEqualTo(200);
        assertThat(get("/cape", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void leaving_hands_the_id_token_back_to_the_provider_in_a_form_and_in_no_address() throws Exception {
        comeBack("cape", idToken("cape").build(), goodAnswer("cape"));

        assertThat(get("/cape", Map.of()).body())
                .contains("name=\"id_token_hint\" value=\"eyJ", "name=\"post_logout_redirect_uri\"", "name=\"state\"");
        Answer answer = apps.apply(new Request("POST", "/cape/salir", Map.of(), Map.of(), cookies));

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.headers()).containsEntry("Location", provider.issuer() + "/logout");
        assertThat(get("/cape", Map.of()).status()).isEqualTo(303);
    }

    private void assertRefused(Map<String, String> changes, JWTClaimsSet token) throws Exception {
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

    private static Map<String, String> with(String name, String value) {
        return Map.of(name, value == null ? "" : value);
    }

    /** Opens the app and answers as the provider does when all is well. */
    private Map<String, String> goodAnswer(String app) {
        get("/" + app, Map.of());
        Map<String, String> answer = new HashMap<>();
        answer.put("code", "1");
        answer.put("state", sentAwayWith.get("state"));
        answer.put("iss", provider.issuer());
        return answer;
    }

    private Answer comeBack(String app, JWTClaimsSet token, Map<String, String> answer) throws Exception {
        JWTClaimsSet claims = token.getClaim("nonce") == null
                ? new JWTClaimsSet.Builder(token)
                        .claim("nonce", sentAwayWith.get("nonce"))
                        .build()
                : token;
        provider.willIssue(claims);
        return get("/" + app + "/respuesta", answer);
    }

    private int end(String logoutToken) {
        return apps.apply(new Request("POST", "/cape/cierre", Map.of(), Map.of("logout_token", logoutToken), Map.of()))
                .status();
    }

    private Answer get(String path, Map<String, String> query) {
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

    private JWTClaimsSet.Builder idToken(String app) {
        return claims(app)
                .claim("email", "ana@example.com")
                .claim("acr", "urn:oj:acr:correo")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private JWTClaimsSet.Builder notice(String app) {
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

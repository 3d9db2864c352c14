package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import gt.gob.oj.portal.container.PortalArchive;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInInWildFlyTest {
    private static final String ISSUER = "http://provider.test/realms/oj";
    private static final String REFUSED = "No pudimos comprobar su ingreso";

    private static SmallProvider provider;

    private final PortalVisitor visitor = new PortalVisitor();

    @Deployment(testable = false)
    static WebArchive portal() {
        return PortalArchive.forTests();
    }

    @BeforeAll
    static void start() {
        provider = new SmallProvider(Integer.getInteger("container.provider"), ISSUER);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void provider_behaves() {
        provider.behave();
    }

    @Test
    void an_answer_without_issuer_is_good_where_the_provider_announces_none() {
        assertThat(location(signsIn(""))).isEqualTo("/servicios");
        assertThat(visitor.get("/servicios").body()).contains("Ana Pérez");
    }

    @Test
    void an_answer_of_another_issuer_ends_in_a_page_that_says_so() {
        assertRefused(signsIn("&iss=https%3A%2F%2Felsewhere.example"));
        assertThat(provider.tokenRequests).isZero();
    }

    @Test
    void a_refused_id_token_ends_in_a_page_that_says_so_without_a_second_try() {
        provider.inIdToken(claims -> claims.audience("cape"));

        assertRefused(signsIn(""));
    }

    @Test
    void user_info_of_another_person_ends_in_a_page_that_says_so() {
        provider.inUserInfo(claims -> claims.put("sub", "somebody-else"));

        assertRefused(signsIn(""));
    }

    @Test
    void a_refused_code_is_tried_once_more_and_then_told() {
        provider.refusesTokens(400, "invalid_grant");

        HttpResponse<String> second = signsIn("");
        assertThat(location(second)).startsWith(ISSUER + "/auth?");

        assertRefused(comesBack(location(second), ""));
    }

    @Test
    void an_answer_without_state_is_told_at_once() {
        assertRefused(visitor.get("/ingresar/respuesta?code=a-code"));
        assertRefused(visitor.get("/ingresar/respuesta"));
    }

    @Test
    void a_cancelled_sign_in_is_told() {
        String start = location(visitor.get("/ingresar"));
        HttpResponse<String> answer = visitor.get("/ingresar/respuesta?error=access_denied&state="
                + PortalVisitor.query(start).get("state"));

        assertThat(answer.body()).contains("Usted no ha ingresado", "El ingreso se canceló");
    }

    @Test
    void an_unknown_key_is_an_outage_that_can_be_tried_again() {
        JWK unknown = SmallProvider.newKey();
        provider.signs(claims -> SmallProvider.signed(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(unknown.getKeyID())
                        .build(),
                unknown));

        signsIn("");
        signsIn("");
        HttpResponse<String> third = signsIn("");

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void tokens_without_lifetime_let_people_in_and_do_not_go_round() {
        provider.inTokenAnswer(answer -> {
            answer.remove("expires_in");
            answer.remove("refresh_token");
        });
        signsIn("");

        assertThat(visitor.get("/mi-perfil").statusCode()).isNotEqualTo(303).isNotEqualTo(302);
    }

    @Test
    void sign_out_is_confirmed_by_its_state_only() {
        signsIn("");
        String end = location(visitor.get("/salir"));
        Map<String, String> query = PortalVisitor.query(end);

        assertThat(end).startsWith(ISSUER + "/logout?");
        assertThat(query).containsEntry("post_logout_redirect_uri", "http://localhost/salir/listo");
        assertThat(visitor.get("/salir/listo?state=" + query.get("state")).body())
                .contains("Ha cerrado su sesión", "todos los sistemas");
        for (String bad : new String[] {"", "?state=", "?state=other"}) {
            HttpResponse<String> answer = visitor.get("/salir/listo" + bad);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("No pudimos comprobar el cierre de su sesión");
        }
    }

    @Test
    void a_notice_of_the_back_channel_ends_the_session_at_its_next_request() {
        signsIn("");
        JWTClaimsSet claims = provider.logoutClaims().build();

        assertThat(new PortalVisitor()
                        .post("/ingresar/cierre", "logout_token=" + provider.signed(claims, (String) null))
                        .statusCode())
                .isEqualTo(200);

        assertIsOut();
    }

    @Test
    void a_page_of_the_provider_ends_the_session_in_an_iframe_without_any_cookie() {
        signsIn("");
        PortalVisitor iframe = new PortalVisitor();
        String address = "/ingresar/cierre-en-marco?iss=" + URLEncoder.encode(ISSUER, StandardCharsets.UTF_8);

        assertThat(iframe.get(address).statusCode()).isEqualTo(400);
        assertThat(iframe.get("/ingresar/cierre-en-marco?iss=https%3A%2F%2Felsewhere.example&sid=" + provider.sessionId)
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/mi-perfil").statusCode()).isNotEqualTo(303).isNotEqualTo(302);

        HttpResponse<String> answer = iframe.get(address + "&sid=" + provider.sessionId);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'self' http://provider.test");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertIsOut();
    }

    /** Through the sign-in and back with a code; the portal's answer to that. */
    private HttpResponse<String> signsIn(String extra) {
        return comesBack(location(visitor.get("/ingresar?destino=/servicios")), extra);
    }

    private HttpResponse<String> comesBack(String authorization, String extra) {
        Map<String, String> query = PortalVisitor.query(authorization);
        provider.nonce = query.get("nonce");
        return visitor.get("/ingresar/respuesta?code=a-code&state=" + query.get("state") + extra);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(REFUSED);
    }

    private void assertIsOut() {
        assertThat(location(visitor.get("/mi-perfil"))).startsWith("/ingresar?destino=");
    }

    private static String location(HttpResponse<String> answer) {
        return PortalVisitor.location(answer);
    }
}

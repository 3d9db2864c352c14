package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import gt.gob.oj.portal.container.PortalArchive;
import gt.gob.oj.portal.signin.provider.TestTokens;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInInWildFlyTest extends PortalAtProvider {
    private static final String REFUSED = "No pudimos comprobar su ingreso";

    @Deployment(testable = false)
    static WebArchive portal() {
        return PortalArchive.forTests();
    }

    @Test
    void an_answer_without_issuer_is_accepted_if_the_provider_announces_none() {
        assertThat(location(signsIn(""))).isEqualTo("/servicios");
        assertThat(visitor.get("/servicios").body()).contains("Ana Pérez");
    }

    @Test
    void an_answer_of_another_issuer_shows_an_error_page() {
        assertRefused(signsIn("&iss=https%3A%2F%2Felsewhere.example"));
        assertThat(provider.tokenRequests).isZero();
    }

    @Test
    void a_refused_id_token_shows_an_error_page_without_a_second_attempt() {
        provider.inIdToken(claims -> claims.audience("cape"));

        assertRefused(signsIn(""));
    }

    @Test
    void user_info_of_another_person_shows_an_error_page() {
        provider.inUserInfo(claims -> claims.put("sub", "somebody-else"));

        assertRefused(signsIn(""));
    }

    @Test
    void a_refused_code_starts_one_more_sign_in_and_then_an_error_page() {
        provider.refusesTokens(400, "invalid_grant");

        HttpResponse<String> second = signsIn("");
        assertThat(location(second)).startsWith(ISSUER + "/auth?");

        assertRefused(comesBack(location(second), ""));
    }

    @Test
    void an_answer_without_state_shows_an_error_page_at_once() {
        assertRefused(visitor.get("/ingresar/respuesta?code=a-code"));
        assertRefused(visitor.get("/ingresar/respuesta"));
    }

    @Test
    void a_cancelled_sign_in_shows_a_message() {
        String start = location(visitor.get("/ingresar"));
        HttpResponse<String> answer = visitor.get("/ingresar/respuesta?error=access_denied&state="
                + PortalVisitor.query(start).get("state"));

        assertThat(answer.body()).contains("Usted no ha ingresado", "El ingreso se canceló");
    }

    @Test
    void an_unknown_key_is_an_outage_that_can_be_retried() {
        JWK unknown = TestTokens.newKey();
        provider.signs(claims -> TestTokens.signed(claims, JWSAlgorithm.RS256, unknown));

        signsIn("");
        signsIn("");
        HttpResponse<String> third = signsIn("");

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void tokens_without_lifetime_sign_in_without_a_redirect_loop() {
        provider.inTokenAnswer(answer -> {
            answer.remove("expires_in");
            answer.remove("refresh_token");
        });
        signsIn("");

        assertThat(visitor.get("/mi-perfil").statusCode()).isNotEqualTo(303).isNotEqualTo(302);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(REFUSED);
    }
}

package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import gt.gob.oj.portal.container.PortalArchive;
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
        JWK unknown = TestTokens.newKey();
        provider.signs(claims -> TestTokens.signed(claims, JWSAlgorithm.RS256, unknown));

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

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(REFUSED);
    }
}

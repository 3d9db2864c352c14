package gt.gob.oj.localstack.sampleapps;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.localstack.web.Answer;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a session of an app begins. */
@Tag("slow")
class SampleAppTest extends SampleAppVisit {

    @Test
    void an_anonymous_visitor_is_redirected_to_the_provider() {
        get("/ojvirtual", Map.of());

        assertThat(sentAwayWith)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "urn:oj:acr:identidad")
                .containsEntry("redirect_uri", "http://localhost:2/ojvirtual/respuesta")
                .containsKeys("state", "nonce");
    }

    @Test
    void a_valid_response_signs_the_person_in() throws Exception {
        assertThat(comeBack("cape", idToken("cape").build(), goodAnswer("cape")).status())
                .isEqualTo(303);

        assertThat(get("/cape", Map.of()).body()).contains("ana@example.com", "Correo electrónico confirmado");
    }

    @Test
    void a_response_to_another_request_or_from_another_provider_is_refused() throws Exception {
        assertRefused(with("state", "otro"), idToken("cape").build());
        assertRefused(with("iss", "http://localhost:9"), idToken("cape").build());
        assertRefused(with("iss", null), idToken("cape").build());
        assertRefused(with("error", "server_error"), idToken("cape").build());
    }

    @Test
    void cancelling_the_sign_in_shows_a_message() throws Exception {
        Map<String, String> answer = goodAnswer("cape");
        answer.put("error", "access_denied");

        Answer page = comeBack("cape", idToken("cape").build(), answer);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Canceló el ingreso");
        assertThat(get("/cape", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_token_of_another_sign_in_is_refused() throws Exception {
        assertRefused(Map.of(), idToken("cape").claim("nonce", "otro").build());
        assertRefused(Map.of(), idToken("cape").audience("ojvirtual").build());
        assertRefused(Map.of(), idToken("cape").issuer("http://localhost:9").build());
        assertRefused(
                Map.of(),
                idToken("cape").expirationTime(Date.from(Instant.EPOCH)).build());
    }

    @Test
    void a_response_is_accepted_only_in_the_browser_that_sent_the_request() throws Exception {
        Map<String, String> answer = goodAnswer("cape");
        cookies.clear();

        assertThat(comeBack("cape", idToken("cape").build(), answer).status()).isEqualTo(400);
    }

    @Test
    void oj_virtual_refuses_a_lower_level_and_says_where_to_go() throws Exception {
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
}

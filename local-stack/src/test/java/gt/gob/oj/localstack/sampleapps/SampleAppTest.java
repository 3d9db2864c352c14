package gt.gob.oj.localstack.sampleapps;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.localstack.web.Answer;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a session at an app begins. */
@Tag("slow")
class SampleAppTest extends SampleAppVisit {

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
}

package gt.gob.oj.localstack.sampleapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.PlainJWT;
import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Request;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a session of an app ends. */
@Tag("slow")
class SampleAppEndTest extends SampleAppVisit {

    @Test
    void only_the_provider_can_end_the_session() throws Exception {
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
    void logout_sends_the_id_token_in_a_form_and_in_no_address() throws Exception {
        comeBack("cape", idToken("cape").build(), goodAnswer("cape"));

        assertThat(get("/cape", Map.of()).body())
                .contains("name=\"id_token_hint\" value=\"eyJ", "name=\"post_logout_redirect_uri\"", "name=\"state\"");
        Answer answer = apps.apply(new Request("POST", "/cape/salir", Map.of(), Map.of(), cookies));

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.headers()).containsEntry("Location", provider.issuer() + "/logout");
        assertThat(get("/cape", Map.of()).status()).isEqualTo(303);
    }
}

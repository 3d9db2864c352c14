package gt.gob.oj.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Twelve megabytes from a browser without script: our page says that the form is too large. */
@Journey(cape = Cape.NOT_ASKED)
class LongFormTest {

    private static final int TOO_LONG = 12_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILE = "multipart/form-data; boundary=b";

    @Test
    void the_sign_in_form_answers_with_a_page(RunningStack stack) {
        URI form = new PlainBrowser().get(stack.portal() + "/ingresar").actionOf("kc-form-login");

        assertIsPageOfKeycloak(post(form, FORM));
    }

    @Test
    void a_step_of_the_identity_proof_answers_with_a_page(RunningStack stack) throws Exception {
        URI form = PlainCapture.form(
                PlainCapture.comes(stack, Drafts.create(stack)).page());

        assertIsPageOfKeycloak(post(form, FILE));
        assertIsPageOfKeycloak(post(form, FORM));
    }

    @Test
    void the_assistance_form_answers_with_a_page(RunningStack stack) {
        for (String type : new String[] {FORM, FILE}) {
            Response answer = post(URI.create(stack.portal() + "/asistencia"), type);

            assertThat(answer.status()).as(type).isIn(413, 415);
            assertThat(answer.body()).contains("<html lang=\"es\">", "Ir al inicio");
        }
    }

    private static void assertIsPageOfKeycloak(Response answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("<html", "Lo que envió es demasiado grande");
    }

    private static Response post(URI form, String type) {
        byte[] body = new byte[TOO_LONG];
        Arrays.fill(body, (byte) 'x');
        return PlainBrowser.onConnectionsOfItsOwn()
                .send(HttpRequest.newBuilder(form)
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .header("Accept-Language", "es")
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }
}

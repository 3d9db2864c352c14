package gt.gob.oj.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"none", "pending", "in_review", "correction", "approved", "rejected"})
    void every_state_has_a_page(String status) {
        OwnProof proof = read("{\"status\":\"%s\",\"receiptCode\":null}".formatted(status));
        assertThat(Sample.everyWay(page(proof))).contains("app-notice");
    }

    @Test
    void without_a_request_the_person_is_led_to_one() {
        assertThat(html("{\"status\":\"none\"}"))
                .contains("VERIFICAR MI IDENTIDAD", "href=\"/mi-identidad/verificar\"");
    }

    @Test
    void a_pending_request_stands_in_the_orange_box_with_code_and_date() {
        assertThat(html("{\"status\":\"pending\",\"receiptCode\":\"ABC-1\",\"submittedAt\":\"2026-01-01T12:00:00Z\","
                        + "\"decidedAt\":null,\"reason\":null}"))
                .contains(
                        "app-notice--pending",
                        "Su solicitud se encuentra pendiente de confirmación",
                        "ABC-1",
                        "1 de enero de 2026")
                .doesNotContain("/mi-identidad/verificar");
    }

    @Test
    void a_rejection_tells_its_reason_and_lets_try_again() {
        assertThat(html("{\"status\":\"rejected\",\"receiptCode\":\"A\",\"reason\":\"<b>borroso\"}"))
                .contains("&lt;b&gt;borroso", "INTENTAR DE NUEVO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":\"unheard-of\"}",
                "{\"status\":3}",
                "{\"status\":\"pending\",\"submittedAt\":\"yesterday\"}"
            })
    void an_answer_that_cannot_be_understood_is_an_outage(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(OutOfService.class);
    }

    private static String html(String answer) {
        return Sample.signedIn(page(read(answer)), Language.SPANISH);
    }

    private static Page page(OwnProof proof) {
        return Page.of("identity/identity").with("proof", proof);
    }

    private static OwnProof read(String answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return OwnProof.read(reader.readObject());
        }
    }
}

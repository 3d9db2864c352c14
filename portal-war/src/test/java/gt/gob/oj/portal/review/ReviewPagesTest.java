package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPagesTest {
    private static final String ITEM = """
            "id":"11-22","receiptCode":"ABC-1","status":"pending","givenName":"<b>Ana","familyName":"Pérez",
            "cui":"1234567890123","submittedAt":"2026-01-01T12:00:00Z"
            """;

    @Test
    void the_list_leads_to_each_request_and_to_the_next_page() {
        RequestPage list = RequestPage.read(json("{\"items\":[{" + ITEM + "}],\"next\":\"a b\"}"));
        String html = Sample.signedIn(Page.of("review/list").with("requests", list), Language.SPANISH);
        assertThat(html).contains("/revision/11-22", "ABC-1", "&lt;b&gt;Ana Pérez", "despues=a%20b");
        Sample.everyWay(Page.of("review/list").with("requests", list).with("done", "approve"));
    }

    @Test
    void an_empty_list_says_so() {
        RequestPage list = RequestPage.read(json("{\"items\":[],\"next\":null}"));
        assertThat(Sample.signedIn(Page.of("review/list").with("requests", list), Language.SPANISH))
                .contains("No hay solicitudes pendientes");
        Sample.everyWay(Page.of("review/list").with("requests", list).with("done", "reject"));
    }

    @Test
    void a_request_shows_document_and_video_beside_what_was_declared() {
        String html = Sample.signedIn(page(detail("null")), Language.SPANISH);
        assertThat(html)
                .contains(
                        "<img src=\"/revision/11-22/evidencia/front\"",
                        "src=\"/revision/11-22/evidencia/video\"",
                        "1234 56789 0123",
                        "27 de marzo de 1990",
                        "Zona 1",
                        "APROBAR",
                        "RECHAZAR")
                .doesNotContain("Número de Casillero");
        Sample.everyWay(page(detail("null")));
    }

    @Test
    void a_decided_request_has_no_buttons() {
        assertThat(Sample.everyWay(page(detail("\"2026-01-02T12:00:00Z\"")))).doesNotContain("RECHAZAR", "REJECT");
    }

    @ParameterizedTest
    @EnumSource(DecisionAnswer.class)
    void every_answer_to_a_decision_has_its_text(DecisionAnswer answer) {
        Sample.everyWay(page(detail("null")).with("refused", answer.key()));
    }

    @Test
    void somebody_else_decided_first() {
        Page page = page(detail("null")).with("refused", DecisionAnswer.ALREADY_DECIDED.key());
        assertThat(Sample.signedIn(page, Language.SPANISH)).contains("Otra persona ya decidió");
    }

    @Test
    void an_approval_needs_no_reason() {
        DecisionForm form = new DecisionForm("approve", "", "");
        assertThat(form.problems()).isEmpty();
        assertThat(form.decision().toJson().getJsonArray("checklist")).hasSize(8);
    }

    @Test
    void a_rejection_needs_a_reason_of_the_list() {
        assertThat(new DecisionForm("reject", "", "text").problems())
                .extracting(Problem::field)
                .containsExactly("motivo");
        assertThat(new DecisionForm("reject", "other", "").problems())
                .extracting(Problem::field)
                .containsExactly("comentario");
        assertThat(new DecisionForm("reject", "other", "x".repeat(501)).problems())
                .extracting(Problem::field)
                .containsExactly("comentario");
        assertThatThrownBy(() -> new Decision(false, "other", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_citizen_reads_the_coded_reason_and_the_comment() {
        assertThat(new DecisionForm("reject", "data-differ", "Revise la fecha.")
                        .decision()
                        .reason())
                .isEqualTo("Los datos declarados no coinciden con el DPI. Revise la fecha.");
        assertThat(new DecisionForm("reject", "other", "Otra cosa").decision().reason())
                .isEqualTo("Otra cosa");
    }

    @Test
    void problems_of_the_decision_have_their_texts() {
        for (DecisionForm form : List.of(
                new DecisionForm("reject", "", ""),
                new DecisionForm("reject", "other", ""),
                new DecisionForm("reject", "other", "x".repeat(501)))) {
            Sample.everyWay(page(detail("null")).with("form", form).with("problems", form.problems()));
        }
    }

    private static Page page(RequestDetail detail) {
        return Page.of("review/request")
                .with("request", detail)
                .with("form", DecisionForm.empty())
                .with("codes", DecisionForm.CODES)
                .with("problems", List.of());
    }

    private static RequestDetail detail(String decidedAt) {
        return RequestDetail.read(json("""
            {%s,"cuiDoubtful":true,"birthDate":"1990-03-27","email":"ana@example.com","phone":null,"address":"Zona 1","casillero":null,
            "municipality":"Guatemala","department":"Guatemala","decidedAt":%s,"decidedBy":null,"reason":null,
            "evidence":[{"piece":"front","contentType":"image/jpeg","length":3,"sha256":"00"},
            {"piece":"video","contentType":"video/mp4","length":3,"sha256":"00"}]}
            """.formatted(ITEM, decidedAt)));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

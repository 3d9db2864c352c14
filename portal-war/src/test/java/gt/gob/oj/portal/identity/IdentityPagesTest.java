package gt.gob.oj.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"none", "pending", "in_review", "correction", "approved", "rejected", "withdrawn", "expired"})
    void every_state_has_a_page(String status) {
        OwnProof proof = read("{\"status\":\"%s\",\"receiptCode\":null}".formatted(status));
        assertThat(Sample.everyWay(page(proof))).contains("app-notice");
    }

    @Test
    void a_person_without_a_request_can_start_one() {
        assertThat(html("{\"status\":\"none\"}"))
                .contains("VERIFICAR MI IDENTIDAD", "href=\"/mi-identidad/verificar\"");
    }

    @Test
    void a_pending_request_is_shown_in_the_orange_box_with_code_and_date() {
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
    void a_rejection_shows_its_reason_and_a_link_to_try_again() {
        assertThat(html("{\"status\":\"rejected\",\"receiptCode\":\"A\",\"reason\":\"<b>borroso\"}"))
                .contains("&lt;b&gt;borroso", "HACER UNA SOLICITUD NUEVA", "Qué puede hacer", "href=\"tel:1549\"")
                .doesNotContain("renuévelo antes en el RENAP");
        assertThat(html("{\"status\":\"rejected\",\"receiptCode\":\"A\",\"codes\":[\"document-expired\"]}"))
                .contains("renuévelo antes en el RENAP");
    }

    @Test
    void an_unknown_code_is_shown_unchanged() {
        assertThat(html("{\"status\":\"rejected\",\"receiptCode\":\"A\",\"codes\":[\"from-tomorrow\"]}"))
                .contains("Otro motivo (from-tomorrow)");
    }

    @Test
    void a_rejection_code_is_explained_in_plain_words() {
        assertThat(html("{\"status\":\"rejected\",\"receiptCode\":\"A\",\"codes\":[\"suspected-fraud\"]}"))
                .contains("No fue posible confirmar su identidad")
                .doesNotContain("suplantación");
    }

    @Test
    void a_waiting_person_sees_queue_position_estimate_and_a_link_to_withdraw() {
        assertThat(html("""
                        {"status":"pending","state":"pending","receiptCode":"A","place":4,"ahead":3,
                        "expectedFrom":"2026-01-02T03:00:00Z","expectedTo":"2026-01-05T12:00:00Z",
                        "eraseAt":"2031-01-01T12:00:00Z"}"""))
                .contains("Hay 3 solicitudes antes que la suya")
                .contains("Entre el 1 de enero de 2026 y el 5 de enero de 2026")
                .contains("1 de enero de 2031")
                .contains("href=\"/mi-identidad/retirar\"", "aria-current=\"step\"", "Nadie la ha visto todavía.");
    }

    @Test
    void without_figures_no_estimate_is_shown() {
        assertThat(html("{\"status\":\"pending\",\"receiptCode\":\"A\",\"place\":null,\"ahead\":1000}"))
                .contains("Hay más de 1,000 solicitudes antes que la suya")
                .doesNotContain("Revisión estimada");
    }

    @Test
    void a_correction_shows_each_piece_its_reason_and_the_marked_position() {
        assertThat(html("""
                        {"status":"correction","state":"correction","receiptCode":"A","missing":["video"],"corrections":[
                        {"piece":"front","code":"document-cut","words":"Falta la <esquina>.",
                         "mark":{"x":0.75,"y":0,"width":0.25,"height":0.5}},
                        {"piece":"video","code":"video-dark","words":null,"mark":{"second":12.4}}]}"""))
                .contains("Frente del DPI", "La imagen del DPI está cortada", "Falta la &lt;esquina&gt;.")
                .contains("arriba a la derecha", "x=\"240\" y=\"0\" width=\"80\" height=\"100\"")
                .contains("segundo 12 del video", "CORREGIR")
                .containsOnlyOnce("Ya adjuntó esta pieza");
    }

    @Test
    void a_correction_lists_each_piece_once() {
        assertThat(html("""
                        {"status":"correction","receiptCode":"A","missing":["front"],"corrections":[
                        {"piece":"front","code":"document-cut","words":null,"mark":null},
                        {"piece":"front","code":"document-unreadable","words":null,"mark":null}]}"""))
                .containsOnlyOnce("Frente del DPI")
                .contains("La imagen del DPI está cortada", "La imagen del DPI no se lee bien");
    }

    @Test
    void the_page_says_when_the_evidence_is_erased() {
        assertThat(html("{\"status\":\"approved\",\"receiptCode\":\"A\",\"eraseAt\":\"2031-01-01T12:00:00Z\"}"))
                .contains("Borrado de su evidencia", "1 de enero de 2031");
        assertThat(html("{\"status\":\"rejected\",\"receiptCode\":\"A\",\"eraseAt\":\"2020-01-01T12:00:00Z\"}"))
                .contains("Su evidencia ya se borró");
        assertThat(html("{\"status\":\"pending\",\"receiptCode\":\"A\",\"eraseAt\":null}"))
                .contains("Se conserva mientras se resuelve");
    }

    @Test
    void the_access_ledger_is_folded_and_has_a_line_per_day_role_and_reason() {
        String page = html("""
                        {"status":"in_review","receiptCode":"A","views":[
                        {"at":"2026-01-02T15:02:00Z","role":"reviewer","piece":"video","reason":"review"},
                        {"at":"2026-01-02T15:01:00Z","role":"reviewer","piece":"front","reason":"review"},
                        {"at":"2026-01-02T15:00:00Z","role":"reviewer","piece":null,"reason":"review"},
                        {"at":"2026-01-01T15:00:00Z","role":"reviewer","piece":"front","reason":"review"}]}""");
        assertThat(page)
                .contains("<details", "Se abrió 4 veces", "Su solicitud y sus datos, Frente del DPI, Video")
                .containsOnlyOnce("2 de enero de 2026")
                .containsOnlyOnce("1 de enero de 2026");
    }

    @Test
    void the_access_ledger_shows_role_viewed_pieces_and_reason() {
        assertThat(html("""
                        {"status":"in_review","state":"in_review","receiptCode":"A","views":[
                        {"at":"2026-01-01T12:00:00Z","role":"reviewer","piece":"video","reason":"second-opinion"},
                        {"at":"2026-01-01T11:00:00Z","role":"reviewer","piece":null,"reason":null}]}""")).contains("Persona revisora", "Video", "Segunda opinión", "Su solicitud y sus datos");
    }

    @Test
    void a_draft_is_resumed_where_it_was_left() {
        assertThat(html("""
                        {"status":"none","state":null,"draft":{"since":"2026-01-01T12:00:00Z","missing":["back","video"]}}"""))
                .contains("Tiene una solicitud sin enviar", "Reverso del DPI", "VERIFICAR MI IDENTIDAD", "Descartar")
                .doesNotContain("Frente del DPI");
    }

    @Test
    void withdrawing_asks_for_confirmation() {
        Page page = Page.of("identity/withdraw").with("proof", read("{\"status\":\"pending\",\"receiptCode\":\"A\"}"));

        assertThat(Sample.everyWay(page)).contains("action=\"/mi-identidad/retirar\"", "¿Retirar su solicitud?");
    }

    @Test
    void before_correcting_approved_data_the_page_says_what_is_lost() {
        assertThat(Sample.everyWay(Page.of("identity/reopen")))
                .contains(
                        "action=\"/mi-identidad/corregir\"",
                        "Su identidad dejará de estar aprobada",
                        "href=\"/mi-perfil/datos\"");
    }

    private static String html(String answer) {
        return Sample.signedIn(page(read(answer)), Language.SPANISH);
    }

    private static Page page(OwnProof proof) {
        return Page.of("identity/identity").with("proof", proof);
    }

    private static OwnProof read(String changes) {
        return OwnProofs.read(changes);
    }
}

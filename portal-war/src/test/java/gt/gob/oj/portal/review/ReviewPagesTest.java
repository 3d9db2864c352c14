package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPagesTest {
    private static final String ID = "11111111-2222-4333-8444-555555555555";
    private static final String ITEM = """
            "id":"%s","receiptCode":"ABC-1","status":"pending","givenName":"<b>Ana","familyName":"Pérez",
            "cui":"1234567890123","submittedAt":"2026-01-01T12:00:00Z","since":"2026-01-01T12:00:00Z","attempt":2,
            "flags":["cui-doubtful","from-tomorrow"],"assignedToMe":%s,"assigned":%s,"assignedUntil":"2126-01-01T12:00:00Z"
            """;

    @Test
    void the_queue_tells_how_much_waits_and_who_has_what() {
        String html = Sample.signedIn(queue(QueueFilter.from(asked()::getFirst)), Language.SPANISH);
        assertThat(html)
                .contains(
                        "Siguiente caso",
                        "Con usted",
                        "Con otra persona",
                        "más de 1000",
                        "href=\"/revision/" + ID + "\"",
                        "name=\"caso\" value=\"" + ID + "\"",
                        "&lt;b&gt;Ana Pérez",
                        "1234 56789 0123",
                        "app-tag--violet\">CUI dudoso",
                        "Otra señal (from-tomorrow)");
        assertThat(html).containsPattern("hace \\S+ días").containsPattern("quedan \\S+ días");
        Sample.everyWay(queue(QueueFilter.from(asked()::getFirst)));
    }

    @Test
    void a_request_that_cannot_be_read_is_named_by_its_id_and_offers_nothing() {
        RequestPage damaged = RequestPage.read(json("""
                {"items":[{"id":"%s","receiptCode":null,"status":"unreadable","givenName":null,"familyName":null,
                "cui":null,"submittedAt":"2026-01-01T12:00:00Z","since":"2026-01-01T12:00:00Z","attempt":1,"flags":[],
                "assignedToMe":false,"assigned":false,"assignedUntil":null,"opinions":0,"readable":false}],
                "next":null,"previous":null,"counts":{"pending":1,"inReview":0,"correction":0,"mine":0}}
                """.formatted(ID)));

        assertThat(Sample.signedIn(ReviewResource.page(QueueFilter.from(asked()::getFirst), damaged), Language.SPANISH))
                .contains(ID, "No se puede leer", "Comunique su identificador")
                .doesNotContain("href=\"/revision/" + ID, "value=\"" + ID);
    }

    @ParameterizedTest
    @CsvSource({"0,minutes,1", "61,minutes,2", "7199,minutes,120", "7200,hours,2", "172799,hours,47", "172800,days,2"})
    void a_span_is_told_in_the_unit_that_fits(long seconds, String unit, long count) {
        assertThat(Span.between(Instant.EPOCH, Instant.ofEpochSecond(seconds))).isEqualTo(new Span(unit, count));
    }

    @Test
    void what_lapsed_may_be_taken_and_what_is_decided_has_no_age() {
        RequestItem lapsed =
                RequestItem.read(json("{" + ITEM.formatted(ID, false, false).replace("pending", "in_review") + "}"));
        RequestItem decided =
                RequestItem.read(json("{" + ITEM.formatted(ID, false, false).replace("pending", "approved") + "}"));

        assertThat(lapsed.free()).isTrue();
        assertThat(lapsed.left()).isNull();
        assertThat(decided.free()).isFalse();
        assertThat(decided.age()).isNull();
    }

    @Test
    void the_pages_of_the_queue_keep_the_filter_and_their_addresses_say_nothing_of_whom_one_seeks() {
        QueueFilter filter = QueueFilter.from(asked(
                        "estado", "in_review", "senal", "sampled", "mios", "1", "busqueda", "1f", "q", "Old")::getFirst)
                .with("Ana 2345");
        assertThat(filter.question())
                .isEqualTo(json("{\"status\":\"in_review\",\"flag\":\"sampled\",\"mine\":true,\"q\":\"Ana 2345\"}"));
        assertThat(Sample.signedIn(queue(filter), Language.SPANISH))
                .contains("estado=in_review&amp;senal=sampled&amp;mios=1&amp;busqueda=1f&amp;despues=a+b")
                .contains("busqueda=1f&amp;antes=c")
                .contains("<form method=\"post\" action=\"/revision\"", "value=\"Ana 2345\"")
                .doesNotContain("q=", "Ana+2345", "Escriba de nuevo lo que busca");
    }

    @Test
    void a_search_leads_to_an_address_without_its_words() {
        QueueFilter typed = QueueFilter.typed(
                asked("q", " Ana  2345 ", "estado", "approved", "mios", "1", "despues", "x")::getFirst);
        assertThat(typed.sought()).isEqualTo("Ana 2345");
        assertThat(typed.address()).isEqualTo("/revision?estado=approved&mios=1");
    }

    @Test
    void a_search_that_cannot_be_kept_shows_its_first_page_alone_and_one_that_is_over_says_so() {
        assertThat(Sample.signedIn(queue(QueueFilter.typed(asked("q", "Ana")::getFirst)), Language.SPANISH))
                .contains("Escriba más para encontrar otras")
                .doesNotContain("despues=", "antes=");
        assertThat(Sample.signedIn(queue(QueueFilter.from(asked("busqueda", "1f")::getFirst)), Language.SPANISH))
                .contains("Escriba de nuevo lo que busca", "?despues=a+b")
                .doesNotContain("busqueda=1f");
    }

    @Test
    void a_filter_that_does_not_exist_asks_for_nothing() {
        assertThat(QueueFilter.from(asked("estado", "x", "senal", "<b>")::getFirst)
                        .question())
                .isEqualTo(json("{\"mine\":false,\"flag\":\"b\"}"));
        assertThat(QueueFilter.from(asked()::getFirst).question()).isEqualTo(json("{\"mine\":false}"));
    }

    @Test
    void an_empty_queue_says_so_and_an_empty_search_says_something_else() {
        assertThat(Sample.signedIn(empty(QueueFilter.from(asked()::getFirst)), Language.SPANISH))
                .contains("No hay solicitudes pendientes");
        assertThat(Sample.signedIn(empty(QueueFilter.typed(asked("q", "1")::getFirst)), Language.SPANISH))
                .contains("Ninguna solicitud coincide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approve",
                "reject",
                "correct",
                "opinion",
                "given-back",
                "empty",
                "daily-quota",
                "taken",
                "own-request",
                "already-judged",
                "already-decided"
            })
    void every_notice_of_the_queue_has_its_text_and_the_next_case_has_the_focus(String notice) {
        Page page = queue(QueueFilter.from(asked()::getFirst))
                .with("notice", notice)
                .with("receiptCode", "ABC-1");
        assertThat(Sample.everyWay(page)).contains("autofocus", "ABC-1");
    }

    @Test
    void a_case_shows_evidence_beside_data_with_differences_in_words() {
        String html = Sample.signedIn(CasePages.of(detail(), CaseForm.of(detail())), Language.SPANISH);
        assertThat(html)
                .contains(
                        "<img src=\"/revision/" + ID + "/evidencia/front\"",
                        "src=\"/revision/" + ID + "/evidencia/video\"",
                        "data-second=\"3.5\"",
                        "0:03 Diga su nombre",
                        "1234 56789 0123",
                        "≠ Distinto",
                        "portal-data__different",
                        "27 de marzo de 1990",
                        "4711",
                        "Aviso de la revisión automática: blur",
                        "/pieza/front?intento=1",
                        "Solicitud <span class=\"app-receipt\">XYZ-9</span>",
                        "Este caso lo revisan dos personas",
                        "lo que oí",
                        "APROBAR",
                        "PEDIR CORRECCIÓN",
                        "RECHAZAR")
                .contains("portal-watermark\" aria-hidden=\"true\"><span>&lt;i&gt;Ana&lt;/i&gt;</span>")
                .doesNotContain("Número de Casillero");
    }

    @Test
    void a_decided_case_is_read_and_not_judged() {
        RequestDetail decided = RequestDetail.read(json(DETAIL.replace(
                        "\"assignedToMe\":true", "\"assignedToMe\":false")
                .replace("\"assignment\":{\"mine\":true,\"until\":\"2026-01-02T12:00:00Z\"}", "\"assignment\":null")
                .replace("\"status\":\"pending\"", "\"status\":\"rejected\"")
                .replace("\"words\":\"w\",\"mine\":false", "\"words\":\"w\",\"mine\":false,\"by\":\"Beto\"")
                .replace("\"fourEyes\":true", "\"fourEyes\":true,\"eraseAt\":\"2027-01-01T12:00:00Z\"")));
        assertThat(Sample.signedIn(CasePages.decided(decided), Language.SPANISH))
                .contains(
                        "Esta solicitud ya está resuelta",
                        "La evidencia se borra el 1 de enero de 2027",
                        "<img src=\"/revision/" + ID + "/resuelto/front\"",
                        "Intento 1, Beto",
                        "nota")
                .doesNotContain("<textarea", "name=\"accion\"", "APROBAR");
        assertThat(Sample.everyWay(Page.of("review/piece")
                        .with("request", decided)
                        .with("piece", decided.evidence().getFirst())))
                .contains("/resuelto/front?intento=1");
    }

    @Test
    void a_written_statement_stands_in_for_speech() {
        RequestDetail request = RequestDetail.read(json(DETAIL.replace("\"written\":false", "\"written\":true")));
        assertThat(Sample.signedIn(CasePages.of(request, CaseForm.of(request)), Language.SPANISH))
                .contains("Escribió su nombre completo", "Solicito ser parte");
    }

    @Test
    void a_case_of_before_without_checks_and_prompts_is_shown_as_well() {
        RequestDetail bare = RequestDetail.read(
                json("{" + ITEM.formatted(ID, true, true) + ",\"video\":null,\"evidence\":[],\"transcript\":null}"));
        assertThat(Sample.everyWay(CasePages.of(bare, CaseForm.of(bare)))).contains("La persona no envió esta pieza");
    }

    @Test
    void every_control_of_a_case_has_a_name_and_an_id_of_its_own() {
        String html = Sample.signedIn(CasePages.of(detail(), CaseForm.of(detail())), Language.SPANISH);
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject", "correct", "note"})
    void problems_stay_with_what_was_typed(String action) {
        CaseForm form = form(action, List.of(), List.of(), "", true, "", "heard");
        List<Problem> problems = form.problems();
        assertThat(problems).isNotEmpty();
        assertThat(Sample.everyWay(CasePages.of(detail(), form).with("problems", problems)))
                .contains("heard", "Hay un problema");
    }

    @Test
    void an_approval_needs_every_box() {
        assertThat(form("approve", Reasons.CHECKLIST, List.of(), "", false, "", "")
                        .problems())
                .isEmpty();
        assertThat(form("approve", Reasons.CHECKLIST.subList(0, 7), List.of(), "", false, "", "")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("verificado-data-match");
    }

    @Test
    void a_rejection_needs_a_reason_and_another_reason_needs_words() {
        assertThat(form("reject", List.of(), List.of("made-up"), "", false, "", "")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("motivo");
        assertThat(form("reject", List.of(), List.of("other"), "", false, "", "")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("comentario");
        assertThat(form("reject", List.of(), List.of("data-differ"), "x".repeat(2001), false, "", "")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("comentario");
    }

    @Test
    void a_decision_holds_nothing_but_what_belongs_to_it() {
        CaseForm form =
                form("reject", List.of(), List.of("data-differ"), "Revise la fecha.", true, "document-cut", "t");
        assertThat(form.decision())
                .hasToString("{\"outcome\":\"reject\",\"codes\":[\"data-differ\"],\"words\":\"Revise la fecha.\","
                        + "\"checklist\":[],\"corrections\":[],\"transcript\":\"t\"}");
        assertThat(form("correct", List.of(), List.of("other"), "no", true, "document-cut", "")
                        .decision())
                .hasToString("{\"outcome\":\"correct\",\"codes\":[],\"words\":\"\",\"checklist\":[],\"corrections\":["
                        + "{\"piece\":\"front\",\"code\":\"document-cut\",\"words\":\"\",\"mark\":{\"x\":0.1,\"y\":0.2,"
                        + "\"width\":0.3,\"height\":0.4}}],\"transcript\":\"\"}");
    }

    @Test
    void a_mark_lies_within_the_picture_or_the_video() {
        assertThat(new Marking("10", "20", "90", "80", "").sound()).isTrue();
        assertThat(new Marking("10", "20", "91", "80", "").sound()).isFalse();
        assertThat(new Marking("10", "", "5", "5", "").sound()).isFalse();
        assertThat(new Marking("10", "20", "0", "5", "").sound()).isFalse();
        assertThat(new Marking("", "", "", "", "12").sound()).isTrue();
        assertThat(new Marking("", "", "", "", "-1").sound()).isFalse();
        assertThat(new Marking("", "", "", "", "").sound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-assigned", "taken", "outage", "already-decided", "own-request", "daily-quota", "new"})
    void what_was_typed_outlives_the_loss_of_the_case_and_outages(String why) {
        CaseForm form = form("reject", List.of(), List.of("data-differ"), "Revise.", true, "document-cut", "oí\nesto");
        Page page = CasePages.kept(ID, form, why);
        assertThat(Sample.everyWay(page))
                .contains(
                        "name=\"comentario\" value=\"Revise.\"",
                        "name=\"transcripcion\" value=\"oí\nesto\"",
                        "name=\"motivo\" value=\"data-differ\"",
                        "name=\"zona-x-front\" value=\"10\"",
                        "Lo que escribió sigue aquí");
    }

    @Test
    void a_case_that_is_with_nobody_can_be_taken() {
        Page page = CasePages.kept(ID, CaseForm.empty(), "not-assigned");
        assertThat(Sample.everyWay(page))
                .contains("value=\"take\"")
                .doesNotContain("Lo que escribió", "value=\"reject\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"already-decided", "code-required", "something-new"})
    void every_refusal_has_its_text(String code) {
        Sample.everyWay(CasePages.of(detail(), CaseForm.empty()).with("refused", code));
    }

    @Test
    void a_piece_has_a_page_of_its_own_with_the_watermark() {
        for (RequestDetail.Evidence one : detail().evidence()) {
            Page page = Page.of("review/piece").with("request", detail()).with("piece", one);
            assertThat(Sample.everyWay(page)).contains("portal-watermark", "intento=" + one.attempt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"outage", "unavailable", "none", "not-assigned"})
    void evidence_that_cannot_be_shown_says_why(String why) {
        Sample.everyWay(Page.of("review/evidence-missing").with("why", why));
    }

    private static final String DETAIL = """
            {%s,"cuiDoubtful":true,"birthDate":"1990-03-27","email":"ana@example.com","phone":null,"address":"Zona 1","casillero":null,
            "municipality":"Guatemala","department":"Guatemala","assignment":{"mine":true,"until":"2026-01-02T12:00:00Z"},
            "video":{"number":"4711","prompts":[{"code":"name","text":"Diga su nombre","atMillis":3500},{"code":"cui","text":"Diga su CUI","atMillis":null}],
            "written":false,"statement":"Solicito ser parte"},
            "inspections":[{"piece":"front","state":"good","findings":[{"code":"blur","severity":"warning","value":"44"}]},{"piece":"video","state":"good","findings":[]}],
            "comparison":[{"field":"cui","declared":"1234567890123","read":"1234567890124","result":"different"},
            {"field":"birthDate","declared":"1990-03-27","read":null,"result":"unreadable"},{"field":"sex","declared":"F","read":"F","result":"equal"}],
            "evidence":[{"piece":"front","attempt":1,"contentType":"image/jpeg","length":3,"sha256":"00","current":false},
            {"piece":"front","attempt":2,"contentType":"image/jpeg","length":3,"sha256":"00","current":true},
            {"piece":"video","attempt":1,"contentType":"video/mp4","length":3,"sha256":"00","current":true}],
            "opinions":[{"attempt":1,"at":"2026-01-01T13:00:00Z","outcome":"correct","codes":["other"],"words":"w","mine":false}],
            "corrections":[{"attempt":1,"piece":"front","code":"document-cut","words":"falta","mark":null}],
            "notes":[{"at":"2026-01-01T13:00:00Z","by":null,"text":"nota","mine":true}],
            "sameEvidence":[{"id":"x","receiptCode":"XYZ-9","piece":"front"}],"fourEyes":true,"transcript":"lo que oí"}
            """.formatted(ITEM.formatted(ID, true, true));

    private static RequestDetail detail() {
        return RequestDetail.read(json(DETAIL));
    }

    private static Page queue(QueueFilter filter) {
        return ReviewResource.page(
                filter,
                RequestPage.read(json("{\"items\":[{" + ITEM.formatted(ID, true, true) + "},{"
                        + ITEM.formatted(ID, false, false) + "},{" + ITEM.formatted(ID, false, true)
                        + "}],\"next\":\"a b\",\"previous\":\"c\",\"counts\":{\"pending\":1001,\"inReview\":2,"
                        + "\"correction\":3,\"mine\":1}}")));
    }

    private static Page empty(QueueFilter filter) {
        return ReviewResource.page(
                filter, RequestPage.read(json("{\"items\":[],\"next\":null,\"previous\":null,\"counts\":{}}")));
    }

    private static CaseForm form(
            String action,
            List<String> checked,
            List<String> codes,
            String words,
            boolean front,
            String frontCode,
            String transcript) {
        List<PieceForm> pieces = List.of(
                new PieceForm("front", front, frontCode, "", new Marking("10", "20", "30", "40", "")),
                PieceForm.empty("back"),
                PieceForm.empty("video"));
        return new CaseForm(action, action, checked, codes, words, pieces, transcript, "", "ABC-1");
    }

    private static MultivaluedMap<String, String> asked(String... namesAndValues) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.putSingle(namesAndValues[i], namesAndValues[i + 1]);
        }
        return asked;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

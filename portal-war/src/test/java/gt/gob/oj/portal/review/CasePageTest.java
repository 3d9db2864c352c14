package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.review.api.Cases;
import gt.gob.oj.portal.review.api.Declaration;
import gt.gob.oj.portal.review.api.History;
import gt.gob.oj.portal.review.api.RequestDetails;
import gt.gob.oj.portal.review.api.Submission;
import gt.gob.oj.portal.review.decision.CaseForm;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasePageTest {
    @Test
    void a_case_shows_evidence_beside_data_and_names_the_differences() {
        assertThat(spanish(Cases.details()))
                .contains(
                        "<img src=\"/revision/" + Cases.ID + "/evidencia/front\"",
                        "src=\"/revision/" + Cases.ID + "/evidencia/video\"",
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
    void a_written_statement_replaces_speech() {
        assertThat(spanish(Cases.details())).doesNotContain("Solicito ser parte");
        assertThat(spanish(Cases.details(Map.of("\"written\":false", "\"written\":true"))))
                .contains("Escribió su nombre completo", "Solicito ser parte");
    }

    @Test
    void an_old_case_without_checks_and_prompts_is_shown() {
        RequestDetails whole = Cases.details();
        RequestDetails bare = new RequestDetails(
                whole.core(),
                new Declaration(
                        false,
                        null,
                        new Declaration.Contact(null, null, null, null),
                        new Declaration.Origin(null, null),
                        List.of()),
                new Submission(null, List.of(), List.of(), List.of()),
                new History(List.of(), List.of(), List.of()),
                new RequestDetails.Turn(null, false, null),
                null);
        assertThat(Sample.everyWay(CasePages.of(bare, CaseForm.of(bare)))).contains("La persona no envió esta pieza");
    }

    @Test
    void every_control_of_a_case_has_a_label_and_a_unique_id() {
        String html = spanish(Cases.details());
        List<String> ids = groups(" id=\"([^\"]+)\"", html).toList();
        assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates();

        List<String> controls = groups("<(?:input|select|textarea)\\b([^>]*)>", html)
                .filter(attributes -> !attributes.contains("type=\"hidden\""))
                .toList();
        List<String> labelled = groups("<label[^>]* for=\"([^\"]+)\"", html).toList();
        assertThat(controls).hasSizeGreaterThan(20).allSatisfy(control -> {
            assertThat(control).contains(" name=\"");
            assertThat(groups(" id=\"([^\"]+)\"", control)).hasSize(1).isSubsetOf(labelled);
        });
    }

    @Test
    void a_decided_case_is_read_only() {
        RequestDetails decided = decided();
        assertThat(Sample.signedIn(CasePages.decided(decided), Language.SPANISH))
                .contains(
                        "Esta solicitud ya está resuelta",
                        "La evidencia se borra el 1 de enero de 2027",
                        "<img src=\"/revision/" + Cases.ID + "/resuelto/front\"",
                        "Intento 1, Beto",
                        "nota")
                .doesNotContain("<textarea", "name=\"accion\"", "APROBAR");
        assertThat(Sample.everyWay(
                        CasePages.piece(decided, decided.submission().evidence().getFirst())))
                .contains("/resuelto/front?intento=1");
    }

    @Test
    void a_piece_has_its_own_page_with_a_watermark() {
        List<Submission.Evidence> pieces = Cases.details().submission().evidence();
        assertThat(pieces)
                .hasSize(3)
                .allSatisfy(one -> assertThat(Sample.everyWay(CasePages.piece(Cases.details(), one)))
                        .contains("portal-watermark", one.piece() + "?intento=" + one.attempt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"already-decided", "code-required"})
    void every_refusal_has_a_text(String code) {
        Page page = CasePages.of(Cases.details(), CaseForm.empty());
        String unknown = refusal(page.with("refused", "something-new"));
        assertThat(unknown).contains("something-new");
        assertThat(refusal(page.with("refused", code))).isNotEqualTo(unknown).doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outage", "unavailable", "none", "not-assigned", "unreadable"})
    void the_page_says_why_evidence_cannot_be_shown(String why) {
        Page page = Page.of("review/evidence-missing").with("why", why);
        String heading = heading(Sample.signedIn(page, Language.SPANISH));
        assertThat(heading).isNotBlank();
        assertThat(heading(Sample.signedIn(page, Language.ENGLISH))).isNotEqualTo(heading);
    }

    static RequestDetails decided() {
        return Cases.details(Map.of(
                "\"assignedToMe\":true",
                "\"assignedToMe\":false",
                "{\"mine\":true,\"until\":\"2026-01-02T12:00:00Z\"}",
                "null",
                "\"status\":\"pending\"",
                "\"status\":\"rejected\"",
                "\"mine\":false,\"by\":null",
                "\"mine\":false,\"by\":\"Beto\"",
                "\"eraseAt\":null",
                "\"eraseAt\":\"2027-01-01T12:00:00Z\""));
    }

    private static String spanish(RequestDetails request) {
        return Sample.signedIn(CasePages.of(request, CaseForm.of(request)), Language.SPANISH);
    }

    private static String refusal(Page page) {
        return groups("(?s)app-notice--error.*?>([^<>]*\\p{L}[^<>]*)<", Sample.signedIn(page, Language.SPANISH))
                .findFirst()
                .orElseThrow();
    }

    private static String heading(String html) {
        return groups("<h1>([^<]+)</h1>", html).findFirst().orElseThrow();
    }

    private static Stream<String> groups(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}

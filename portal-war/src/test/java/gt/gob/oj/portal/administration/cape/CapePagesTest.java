package gt.gob.oj.portal.administration.cape;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.administration.Outcomes;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapePagesTest {
    private static final String LINE = """
            {"id":"00000000-0000-0000-0000-000000000001","kind":"cui_invalid","status":"%s","foundBy":"sign-in",
             "foundAt":"2026-01-01T12:00:00Z"}""";
    private static final String SIDE = """
            {"id":"1","email":"<b>@example.com","givenNames":"Ana","surnames":null,"cui":null,
             "birthDate":null,"active":true}""";

    @Test
    void the_list_names_the_conflict_and_links_to_it() {
        CapeCasePage page = WireSample.read(
                "{\"items\":[" + LINE.formatted("open") + "],\"next\":\"00000000-0000-0000-0000-000000000001\"}",
                CapeCasePage.class);
        assertThat(Sample.signedIn(CapeResource.page("", "", "", page), Language.SPANISH))
                .contains("El CUI no es válido", "Al ingresar", "despues=00000000-0000-0000-0000-000000000001");
        Sample.everyWay(CapeResource.page("cui_invalid", "open", "x", page));
    }

    @Test
    void an_empty_desk_and_an_empty_search_say_so() {
        CapeCasePage none = new CapeCasePage(List.of(), null);
        assertThat(Sample.everyWay(CapeResource.page("", "", "", none))).contains("No hay casos por revisar");
        assertThat(Sample.everyWay(CapeResource.page("cui_taken", "", "", none)))
                .contains("Ningún caso coincide");
    }

    @Test
    void a_returned_form_shows_the_chosen_reason_again() {
        CapeCaseDetail open = detail("open", true, SIDE, SIDE);

        assertThat(Sample.everyWay(CapeResource.page(open, null, "other", List.of(Outcomes.outage("motivo")))))
                .contains("value=\"other\" selected", "href=\"#motivo\"", "El servicio no respondió");
        assertThat(Sample.everyWay(CapeResource.page(open, null, "invented", List.of())))
                .contains("value=\"error-in-cape\" selected");
    }

    @Test
    void a_conflict_shows_both_accounts_and_the_possible_actions() {
        String page = Sample.everyWay(CapeResource.page(detail("open", true, SIDE, SIDE), "ask", "", List.of()));
        assertThat(page)
                .contains("En CAPE", "En el portal", "&lt;b&gt;@example.com", "No consta")
                .contains("PREGUNTAR A LA PERSONA", "DEJAR COMO ESTÁ", "DESCARTAR", "Enviamos el correo");
        assertThat(Sample.everyWay(CapeResource.page(detail("open", false, SIDE, SIDE), null, "", List.of())))
                .doesNotContain("PREGUNTAR A LA PERSONA");
        assertThat(Sample.everyWay(CapeResource.page(detail("kept", false, "null", "null"), null, "", List.of())))
                .contains("ya no está en CAPE")
                .doesNotContain("name=\"accion\"");
    }

    @Test
    void the_progress_shows_figures_a_chart_and_its_data() {
        String full = Sample.everyWay(CapeProgressResource.page(WireSample.read("""
                {"accounts":12,"signedIn":3,"imported":4,"neverSeen":5,
                 "conflicts":[{"kind":"cui_taken","open":2,"decided":1}],
                 "formats":[{"format":"bcrypt","signedIn":2,"imported":4},{"format":"unknown","signedIn":1,"imported":0}],
                 "days":[{"day":"2026-03-01","signedIn":1,"imported":4},{"day":"2026-03-02","signedIn":2,"imported":0}],
                 "lastImport":{"accounts":12,"imported":4,"known":3,"refused":5,"begunAt":"2026-03-01T12:00:00Z",
                   "movedAt":"2026-03-01T12:01:00.123Z","finishedAt":"2026-03-01T12:01:00.123+00:00"}}""", CapeProgress.class)));
        assertThat(full)
                .contains("Hay 12 usuarios", "bcrypt", "Ninguno que se pueda leer", "tipo=cui_taken")
                .contains("points=\"0.00,75.00 100.00,50.00\"", "points=\"0.00,0.00 100.00,100.00\"", "terminó el");
        String silent = Sample.everyWay(CapeProgressResource.page(WireSample.read("""
                {"accounts":null,"signedIn":0,"imported":0,"neverSeen":null,"conflicts":[],"formats":[],
                 "days":[{"day":"2026-03-01","signedIn":0,"imported":0}],
                 "lastImport":{"accounts":1,"imported":1,"known":0,"refused":0,"begunAt":"2026-03-01T12:00:00Z",
                   "movedAt":"2026-03-01T12:01:00Z","finishedAt":null}}""", CapeProgress.class)));
        assertThat(silent).contains("CAPE no dice ahora", "no ha terminado", "Nadie ha llegado");
    }

    private static CapeCaseDetail detail(String status, boolean confirmable, String legacy, String local) {
        return WireSample.read(
                "{\"line\":" + LINE.formatted(status)
                        + ",\"decidedAt\":null,\"reason\":null,\"silent\":false,\"confirmable\":" + confirmable
                        + ",\"legacy\":"
                        + legacy + ",\"local\":" + local + ",\"holder\":null}",
                CapeCaseDetail.class);
    }
}

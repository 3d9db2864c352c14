package gt.gob.oj.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditPagesTest {
    private static final String LINES = """
            {"items":[{"seq":1234,"at":"2026-01-01T12:00:00Z","actorRole":"reviewer","actorId":"p-1","actorName":"<b>Rosa",
            "action":"view","requestId":"r-1","detail":{"piece":"front","attempt":2},"previousHash":"00","hash":"abcdef0123456789"},
            {"seq":1233,"at":"2026-01-01T11:00:00Z","actorRole":"server","actorId":null,"actorName":null,"action":"new-one",
            "requestId":null,"detail":{},"previousHash":"00","hash":"ffffffffffffffff"}],"next":1233,"previous":null}
            """;

    private static final List<StaffMember> STAFF = WireSample.read(
                    "{\"items\":[{\"id\":\"p-1\",\"name\":\"<b>Rosa\"}]}", AuditClient.Staff.class)
            .items();

    @Test
    void lines_can_be_searched_by_member_of_staff_and_by_receipt_code() {
        AuditFilter filter = filter(Map.of("persona", "p-1", "codigo", "7k2mx-9rtbw"));
        assertThat(filter.query()).isEqualTo(new AuditQuery(null, "7K2MX-9RTBW", "p-1", null, null, null));
        assertThat(Sample.signedIn(AuditResource.page(filter, STAFF, lines()), Language.SPANISH))
                .contains("<option value=\"p-1\" selected>&lt;b&gt;Rosa</option>", "value=\"7K2MX-9RTBW\"")
                .contains("codigo=7K2MX-9RTBW&amp;persona=p-1&amp;antes=1233");
        assertThat(filter(Map.of("codigo", "7K2MX")).problems())
                .extracting(Problem::field)
                .containsExactly("codigo");
    }

    @Test
    void a_line_shows_actor_action_and_request() {
        Page page = AuditResource.page(filter(Map.of("solicitud", "r-1", "persona", "gone")), STAFF, lines());
        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains(
                        "1234",
                        "&lt;b&gt;Rosa",
                        "Vio la evidencia",
                        "Pieza: frente del DPI",
                        "Intento: 2",
                        "new-one",
                        "Sistema")
                .contains("antes=1233", "registro.csv?solicitud=r-1&amp;persona=gone&amp;", "value=\"gone\" selected")
                .doesNotContain("despues=");
        Sample.everyWay(page);
    }

    @Test
    void the_page_says_that_the_chain_is_intact_or_names_the_first_bad_line() {
        Page page = AuditResource.page(filter(Map.of()), STAFF, lines());
        assertThat(Sample.everyWay(page.with("verification", new Verification(true, 1234, "ab", null))))
                .contains("La cadena está íntegra");
        Verification broken =
                WireSample.read("{\"intact\":false,\"lines\":6,\"lastHash\":null,\"brokenAt\":7}", Verification.class);
        assertThat(Sample.everyWay(page.with("verification", broken))).contains("La primera línea dañada es la 7");
    }

    @Test
    void an_empty_audit_log_and_an_empty_search_say_so() {
        AuditPage none = AuditPage.EMPTY;
        assertThat(Sample.everyWay(AuditResource.page(filter(Map.of()), STAFF, none)))
                .contains("aún está vacío");
        assertThat(Sample.everyWay(AuditResource.page(filter(Map.of("accion", "view")), STAFF, none)))
                .contains("Ninguna línea coincide");
    }

    @Test
    void unreadable_dates_and_ids_are_reported() {
        AuditFilter filter = filter(Map.of("desde", "24/11/2026", "persona", "<b>"));
        assertThat(filter.problems()).extracting(Problem::field).containsExactly("persona", "desde");
        Sample.everyWay(AuditResource.page(filter, STAFF, AuditPage.EMPTY).with("problems", filter.problems()));
        assertThat(filter(Map.of("desde", "2026-11-24")).query())
                .isEqualTo(new AuditQuery(null, null, null, null, "2026-11-24", null));
    }

    private static AuditFilter filter(Map<String, String> asked) {
        return AuditFilter.from(new MultivaluedHashMap<>(asked));
    }

    private static AuditPage lines() {
        return WireSample.read(LINES, AuditPage.class);
    }
}

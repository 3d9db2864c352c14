package gt.gob.oj.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.StringReader;
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

    @Test
    void a_line_tells_who_did_what_to_which_request() {
        Page page = AuditResource.page(filter(Map.of("solicitud", "r-1")), lines());
        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains(
                        "1234",
                        "&lt;b&gt;Rosa",
                        "Vio la evidencia",
                        "Pieza: frente del DPI",
                        "Intento: 2",
                        "new-one",
                        "Sistema")
                .contains("antes=1233", "registro.csv?solicitud=r-1&amp;")
                .doesNotContain("despues=");
        Sample.everyWay(page);
    }

    @Test
    void the_chain_is_whole_or_the_first_bad_line_is_named() {
        Page page = AuditResource.page(filter(Map.of()), lines());
        assertThat(Sample.everyWay(page.with("verification", new Verification(true, 1234, "ab", null))))
                .contains("La cadena está íntegra");
        Verification broken =
                Verification.read(json("{\"intact\":false,\"lines\":6,\"lastHash\":null,\"brokenAt\":7}"));
        assertThat(Sample.everyWay(page.with("verification", broken))).contains("La primera línea dañada es la 7");
    }

    @Test
    void an_empty_book_and_an_empty_search_say_so() {
        AuditPage none = new AuditPage(List.of(), 0, 0);
        assertThat(Sample.everyWay(AuditResource.page(filter(Map.of()), none))).contains("aún está vacío");
        assertThat(Sample.everyWay(AuditResource.page(filter(Map.of("accion", "view")), none)))
                .contains("Ninguna línea coincide");
    }

    @Test
    void days_and_ids_that_cannot_be_read_are_told() {
        AuditFilter filter = filter(Map.of("desde", "24/11/2026", "persona", "<b>"));
        assertThat(filter.problems()).extracting(Problem::field).containsExactly("persona", "desde");
        Sample.everyWay(
                AuditResource.page(filter, new AuditPage(List.of(), 0, 0)).with("problems", filter.problems()));
        assertThat(filter(Map.of("desde", "2026-11-24")).question()).isEqualTo("from=2026-11-24&");
    }

    private static AuditFilter filter(Map<String, String> asked) {
        return AuditFilter.from(new MultivaluedHashMap<>(asked));
    }

    private static AuditPage lines() {
        return AuditPage.read(json(LINES));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

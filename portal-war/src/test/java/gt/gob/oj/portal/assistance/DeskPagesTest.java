package gt.gob.oj.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskPagesTest {
    @Test
    void the_list_shows_cases_and_links_to_older_ones() throws ReflectiveOperationException {
        Page page = Page.of("assistance/desk").with("cases", List.of(aCase())).with("older", "7");
        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains("AS-000007", "/mesa-de-ayuda/7", "antes=7", "Nuevo", "&lt;b&gt;Ana");
        Sample.everyWay(page);
    }

    @Test
    void an_unknown_kind_or_gender_is_shown_unchanged() throws ReflectiveOperationException {
        AssistanceCase unknown = aCase();
        set(unknown, "kind", "praise");
        set(unknown, "gender", "other");

        assertThat(Sample.signedIn(Page.of("assistance/desk").with("cases", List.of(unknown)), Language.SPANISH))
                .contains("Otra (praise)");
        assertThat(Sample.signedIn(Page.of("assistance/case").with("case", unknown), Language.SPANISH))
                .contains("Otra (praise)", "Otro (other)");
    }

    @Test
    void an_empty_list_says_so() {
        assertThat(Sample.signedIn(Page.of("assistance/desk").with("cases", List.of()), Language.SPANISH))
                .contains("No hay solicitudes de asistencia");
    }

    @Test
    void a_case_can_be_attended_once() throws ReflectiveOperationException {
        AssistanceCase one = aCase();
        Page page = Page.of("assistance/case").with("case", one);
        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains("MARCAR COMO ATENDIDO")
                .contains("<h1>Caso <span class=\"app-receipt\">AS-000007</span></h1>");
        one.attend("first", Instant.parse("2026-01-02T03:04:05Z"));
        one.attend("second", Instant.parse("2026-02-02T03:04:05Z"));
        assertThat(one.getAttendedAt()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(Sample.signedIn(page, Language.SPANISH))
                .doesNotContain("MARCAR COMO ATENDIDO")
                .contains("1 de enero de 2026");
        Sample.everyWay(page);
    }

    /** Builds a case with an id, as the database would return it. */
    private static AssistanceCase aCase() throws ReflectiveOperationException {
        AssistanceCase one = new AssistanceCase();
        set(one, "id", 7L);
        set(one, "givenName", "<b>Ana");
        set(one, "familyName", "Pérez");
        set(one, "gender", "female");
        set(one, "age", (short) 30);
        set(one, "phone", "5555 1234");
        set(one, "email", "ana@example.com");
        set(one, "kind", "complaint");
        set(one, "message", "Una consulta");
        set(one, "receivedAt", Instant.parse("2026-01-01T00:00:00Z"));
        return one;
    }

    private static void set(AssistanceCase one, String name, Object value) throws ReflectiveOperationException {
        Field field = AssistanceCase.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(one, value);
    }
}

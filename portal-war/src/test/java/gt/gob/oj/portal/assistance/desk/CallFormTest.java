package gt.gob.oj.portal.assistance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.page.form.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallFormTest {
    private static final Map<String, String> CALL = Map.of(
            "tipo",
            "question",
            "nombres",
            "Ana",
            "apellidos",
            "Pérez",
            "telefono",
            "5555 1234",
            "mensaje",
            "No puedo entrar");

    @Test
    void names_telephone_and_words_are_enough() {
        assertThat(form(Map.of()).problems()).isEmpty();
        assertThat(form(Map.of()).plainPhone()).isEqualTo("+50255551234");
    }

    @Test
    void every_mistake_has_its_field() {
        CallForm wrong = form(Map.of(
                "tipo",
                "x",
                "nombres",
                "",
                "apellidos",
                "",
                "dpi",
                "123",
                "telefono",
                "1",
                "correo",
                "ana@",
                "mensaje",
                ""));

        assertThat(wrong.problems())
                .extracting(Problem::field)
                .containsExactly("tipo", "nombres", "apellidos", "dpi", "telefono", "correo", "mensaje");
        assertThat(Sample.signedIn(CallResource.page(wrong, wrong.problems()), Language.SPANISH))
                .contains("Escriba su mensaje.");
    }

    @Test
    void the_page_has_both_languages() {
        assertThat(Sample.everyWay(CallResource.page(CallForm.empty(), List.of())))
                .contains("Registrar llamada", "Enter a call");
    }

    private static CallForm form(Map<String, String> changes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        CALL.forEach((name, value) -> fields.put(name, List.of(value)));
        changes.forEach((name, value) -> fields.put(name, List.of(value)));
        return CallForm.from(new Fields(fields));
    }
}

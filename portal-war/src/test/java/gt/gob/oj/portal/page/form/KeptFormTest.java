package gt.gob.oj.portal.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFormTest {
    private static final KeptForm FORM = new KeptForm(
            new Fields(
                    Map.of("nombres", List.of("Ana \"Ñ\""), "codigo", List.of("a", "b"), "form-token", List.of("x"))),
            List.of(Problem.of("consulta", "problem.consulta-larga", 4000)),
            KeptForm.Reason.MISTAKES,
            "refused:taken",
            "mark");

    private final FormSeal seal = FormSeal.fresh();

    @Test
    void all_typed_data_and_every_problem_are_restored() {
        KeptForm back = KeptForm.fromJson(seal.open(seal.seal(FORM.toJson(), "/asistencia"), "/asistencia")
                .orElseThrow());

        assertThat(back.fields().text("nombres")).isEqualTo("Ana \"Ñ\"");
        assertThat(back.fields().all("codigo")).containsExactly("a", "b");
        assertThat(back.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("consulta");
            assertThat(problem.values()).containsExactly(4000L);
        });
        assertThat(back.outcome()).isEqualTo("refused:taken");
        assertThat(back.person()).isEqualTo("mark");
    }

    @Test
    void the_form_token_is_not_kept() {
        assertThat(FORM.fields().all("form-token")).isEmpty();
    }

    @Test
    void a_form_is_decrypted_only_with_its_own_cookie_for_its_own_page() {
        byte[] content = seal.seal(FORM.toJson(), "/asistencia");

        assertThat(FormSeal.ofCookie(seal.cookie()).orElseThrow().open(content, "/asistencia"))
                .isPresent();
        assertThat(seal.open(content, "/mi-perfil/datos")).isEmpty();
        assertThat(FormSeal.fresh().open(content, "/asistencia")).isEmpty();
        assertThat(FormSeal.ofCookie("hola")).isEmpty();
    }

    @Test
    void the_stored_form_is_not_readable_and_does_not_contain_the_key() {
        assertThat(new String(seal.seal(FORM.toJson(), "/"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Ana", "nombres");
        assertThat(seal.id()).hasSize(64).doesNotContain(seal.cookie());
    }
}

package gt.gob.oj.themes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LettersTest {

    private static final Locale SPANISH = Locale.of("es");

    static Set<String> letters() {
        return in("html");
    }

    @Test
    void every_letter_has_an_html_part_and_a_text_part() {
        assertThat(in("text")).isEqualTo(letters());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_is_complete_in_both_languages(String template) {
        Stream.of(SPANISH, Locale.ENGLISH)
                .map(language -> Letter.of(template, language))
                .forEach(letter -> {
                    assertThat(letter.html())
                            .contains("<h1", "GUATEMALA, C.A.")
                            .doesNotContainPattern(">[a-zA-Z]+[.][a-zA-Z.]+<");
                    assertThat(letter.text()).contains("GUATEMALA, C.A.").doesNotContain("<", "&amp;");
                    assertThat(letter.html().split("border-radius", -1))
                            .as("one button")
                            .hasSizeLessThanOrEqualTo(2);
                });
    }

    @Test
    void the_link_is_on_the_button_and_below_it_with_its_lifetime() {
        Letter letter = Letter.of("password-reset.ftl", SPANISH);

        String link = "https://portal.example/accion?key=a&client_id=b";
        String escaped = link.replace("&", "&amp;");
        assertThat(letter.html())
                .containsSubsequence("<a href=\"" + escaped, ">Cambiar contraseña</a>", ">" + escaped + "</a>")
                .contains("El enlace caduca en 10 minutos");
        assertThat(letter.text()).contains("Cambiar contraseña:\n" + link, "El enlace caduca en 10 minutos");
    }

    @Test
    void a_letter_tells_people_who_requested_nothing_to_ignore_it() {
        String ignore = "Si usted no realizó dicha solicitud, favor de hacer caso omiso de esta petición.";
        Letter letter = Letter.of("email-verification.ftl", SPANISH);

        assertThat(letter.html()).contains(ignore);
        assertThat(letter.text()).contains(ignore);
    }

    @Test
    void a_notice_shows_the_time_in_guatemala() {
        assertThat(Letter.of("event-update_password.ftl", SPANISH).text())
                .contains("23 de noviembre de 2026", "20:33", "192.0.2.1", "http://localhost:8080/mi-perfil");
    }

    @Test
    void values_are_escaped_once_in_the_html_part_and_never_in_the_text_part() {
        Letter letter = Letter.of("identity-step.ftl", SPANISH);

        assertThat(letter.html()).contains(">R &amp; D</p>");
        assertThat(letter.text()).contains("\nR & D\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"submit", "resubmit", "ask-correction", "approve", "reject", "withdraw", "reopen", "expire"})
    void every_step_of_the_identity_proof_has_a_letter_in_both_languages(String step) {
        Stream.of(SPANISH, Locale.ENGLISH)
                .map(language -> Letter.of("identity-step.ftl", language, Map.of("step", step, "reason", "")))
                .forEach(letter -> assertThat(letter.html() + letter.text()).doesNotContain("identityStep"));
    }

    @Test
    void a_correction_names_each_piece_and_the_reason() {
        Letter letter = Letter.of(
                "identity-step.ftl",
                SPANISH,
                Map.of(
                        "step",
                        "ask-correction",
                        "reason",
                        "",
                        "corrections",
                        List.of(
                                Map.of("piece", "front", "code", "document-cut", "words", ""),
                                Map.of("piece", "video", "code", "other", "words", "Hable más fuerte."))));

        assertThat(letter.text())
                .contains(
                        "Frente del DPI: La imagen del DPI está cortada.",
                        "Video: Otro motivo, que se explica a continuación. Hable más fuerte.")
                .contains("http://localhost:8080/mi-identidad");
    }

    private static Set<String> in(String part) {
        return ThemeFiles.templates(ThemeFiles.ROOT).stream()
                .filter(file -> file.getParent().endsWith(part))
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("template.ftl"))
                .collect(toSet());
    }
}

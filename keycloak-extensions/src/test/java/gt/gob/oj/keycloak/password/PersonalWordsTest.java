package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalWordsTest {

    private static final PersonalWords WORDS =
            PersonalWords.of("ana.xicara@example.com", "1234 56789 0101", "Ana María", "Xicará de León");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890101Aa!",
                "A-1234-56789-0101!",
                "Maria-1990!",
                "miXICARA9!",
                "LEON_leon9",
                "Ana.Xicara@Example1"
            })
    void password_with_personal_data_is_refused(String password) {
        assertThat(WORDS.areIn(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Banana-de-oro-9", "example.com-A9", "Prueba-2026!"})
    void short_words_and_the_mail_provider_do_not_count(String password) {
        assertThat(WORDS.areIn(password)).isFalse();
    }

    @Test
    void words_include_names_of_four_letters_and_the_serial_of_a_cui() {
        assertThat(PersonalWords.of("", "", "Luis").areIn("mi-luis-9")).isTrue();
        assertThat(PersonalWords.of("", "", "Eva").areIn("mi-eva-99")).isFalse();
        assertThat(PersonalWords.of("", "12345678").areIn("x-12345678")).isTrue();
        assertThat(PersonalWords.of("", "1234567").areIn("x-1234567")).isFalse();
    }

    @Test
    void without_personal_data_no_password_is_refused() {
        assertThat(PersonalWords.of("", "").areIn("Cualquiera-1")).isFalse();
    }

    @Test
    void to_string_masks_everything() {
        assertThat(WORDS).hasToString("PersonalWords[masked]");
    }
}

package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    /** With quadratic time this test would take hours. */
    @Test
    void long_runs_of_one_sign_within_a_text_are_read_in_linear_time() {
        assertThat(Typed.line("a" + " ".repeat(1_000_000) + "b")).isEqualTo("a b");
        assertThat(EmailSpelling.of(".".repeat(1_000_000) + "x")).endsWith("x");
        assertThat(EmailSpelling.of("a".repeat(1_000_000))).hasSize(1_000_000);
        assertThat(EmailSpelling.of("<".repeat(1_000_000))).hasSize(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u200b",
                "\u2060\ufeff",
                "\u2066\u2069",
                "\u202a\u202e",
                "\u00ad",
                "\u3000",
                "\u2800"
            })
    void invisible_text_is_empty(String blank) {
        assertThat(Typed.line(blank)).isEmpty();
        assertThat(Typed.name(blank)).isEmpty();
        assertThat(Typed.digits(blank)).isEmpty();
        assertThat(Typed.password(blank)).isEmpty();
        assertThat(EmailSpelling.of(blank)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tz\u00b4unun", "Tz\u2018unun", "Tz\u2019unun", "Tz`unun", "Tz\u02bcunun", "Tz\ua78cunun"})
    void normalises_apostrophes_in_names(String typed) {
        assertThat(Typed.name(typed)).isEqualTo("Tz'unun");
    }

    @Test
    void name_becomes_one_line_of_composed_letters() {
        assertThat(Typed.name("\u2068Jose\u0301\u00a0 Lo\u00adpez\u2010Ch\u2069"))
                .isEqualTo("José Lopez-Ch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2032\u201355852\u20130108",
                "2032\u00a055852\u00a00108",
                "\u200b2032-55852-0108\ufeff",
                "\uff12\uff10\uff13\uff12 55852 0108",
                "\u0662\u0660\u0663\u0662558520108"
            })
    void reads_the_digits_of_a_number(String typed) {
        assertThat(Typed.digits(typed)).isEqualTo("2032558520108");
    }

    @ParameterizedTest
    @CsvSource({"-3, -3", "\uff0b502 5555.1234, +502 5555.1234"})
    void keeps_signs_in_numbers(String typed, String read) {
        assertThat(Typed.number(typed)).isEqualTo(read);
    }

    @Test
    void normalises_passwords() {
        assertThat(Typed.password("\u00a0Contrasen\u0303a-1\u200b\n")).isEqualTo("Contraseña-1");
        assertThat(Typed.password("two  blanks")).isEqualTo("two  blanks");
        assertThat(Typed.password("\uff21\uff11\u00a0b")).isEqualTo("A1 b");
    }
}

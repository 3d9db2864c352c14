package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x@example.com\u00a0",
                "\u200bx@example.com",
                "\u2068x@example.com\u2069",
                "\u202ax@example.com\u202c",
                "x@exam\u00adple.com",
                "\ufeffX@Example.COM",
                "x@example.com.",
                "x@example.com, ",
                "x @ example. com",
                "mailto:x@example.com",
                "Xim <x@example.com>",
                "x\uff20example.com"
            })
    void normalises_addresses(String typed) {
        assertThat(EmailSpelling.of(typed)).isEqualTo("x@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@corre\u00f3.gt", "ana@correo\u0301.gt", "ANA@CORRE\u00d3.GT.", "ana@xn--corre-4ta.gt"})
    void converts_domains_to_ascii(String typed) {
        assertThat(EmailSpelling.of(typed)).isEqualTo("ana@xn--corre-4ta.gt");
        assertThat(EmailSpelling.inItsScript("ana@xn--corre-4ta.gt")).contains("ana@correó.gt");
    }

    @ParameterizedTest
    @CsvSource({"a b@example.com", "ana", "ana@example..com", "@"})
    void text_that_is_no_address_stays_unchanged(String typed) {
        assertThat(EmailSpelling.of(typed)).isEqualTo(typed);
        assertThat(EmailSpelling.inItsScript(typed)).isEmpty();
    }

    @Test
    void converts_apostrophes_to_ascii() {
        assertThat(EmailSpelling.of("o\u2019neil@example.com")).isEqualTo("o'neil@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "ana@example.com, true",
        "ana@xn--corre-4ta.gt, true",
        "ana@example, false",
        "ana@localhost, false",
        "ana@example.c, false",
        "ana@-a.com, false",
        "ana@10.0.0.1, false"
    })
    void recognises_public_domains(String address, boolean isPublic) {
        assertThat(EmailSpelling.isPublic(address)).isEqualTo(isPublic);
    }
}

package gt.gob.oj.portal.page.form.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({
        "5555.1234, +50255551234, 5555 1234",
        "5555-1234, +50255551234, 5555 1234",
        "(502) 5555 1234, +50255551234, 5555 1234",
        "+502 5555 1234, +50255551234, 5555 1234",
        "0050255551234, +50255551234, 5555 1234",
        "+1 213 555 0123, +12135550123, +1 213-555-0123",
        "+49 1512 3456789, +4915123456789, +49 1512 3456789",
        "\u202a+502 5555\u00a01234\u202c, +50255551234, 5555 1234"
    })
    void numbers_of_any_country_are_read_in_any_spelling(String typed, String e164, String shown) {
        Phone phone = Phone.read(typed).orElseThrow();
        assertThat(phone.e164()).isEqualTo(e164);
        assertThat(phone.display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "555",
                "1555 1234",
                "no tengo",
                "+999 1",
                "5555 1234 ext. 5",
                "+1 213 555",
                "+49 30",
                "+1 555 0123",
                "5555 1234 #5",
                "5555ABCD"
            })
    void an_impossible_number_is_refused(String typed) {
        assertThat(Phone.read(typed)).isEmpty();
    }
}

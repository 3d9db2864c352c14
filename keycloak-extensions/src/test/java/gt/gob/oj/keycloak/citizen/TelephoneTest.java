package gt.gob.oj.keycloak.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource({
        "55551234, +50255551234, 5555 1234",
        "+502 5555-1234, +50255551234, 5555 1234",
        "502 55551234, +50255551234, 5555 1234",
        "(502) 2222.3333, +50222223333, 2222 3333",
        "+1 213 555 0123, +12135550123, +1 213-555-0123",
        "00 1 213 555 0123, +12135550123, +1 213-555-0123",
        "+52 55 5555 0123, +525555550123, +52 55 5555 0123",
        "+34 612 34 56 78, +34612345678, +34 612 34 56 78",
        "+503 5555 1234, +50355551234, +503 5555 1234"
    })
    void reads_numbers_of_any_country_as_people_write_them(String written, String e164, String display) {
        assertThat(Telephone.read(written).orElseThrow().e164()).isEqualTo(e164);
        assertThat(Telephone.read(written).orElseThrow().display()).isEqualTo(display);
    }

    @Test
    void reads_what_copying_produces() {
        assertThat(Telephone.read("\u00a05555\u00a01234\u200b")).contains(new Telephone("+50255551234"));
        assertThat(Telephone.read("\uff0b502 \uff15555 1234")).contains(new Telephone("+50255551234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5555123",
                "555512345",
                "15551234",
                "abc",
                "5555ABCD",
                "+1 213",
                "+999 5555 1234",
                "+",
                "+49 30",
                "5555 1234 #5"
            })
    void refuses_what_is_no_number(String written) {
        assertThat(Telephone.read(written)).isEmpty();
    }

    @Test
    void a_text_of_forty_characters_may_be_a_number() {
        String padded = "5555 1234" + " ".repeat(31);
        assertThat(Telephone.read(padded)).isPresent();
        assertThat(Telephone.read(padded + " ")).isEmpty();
    }

    @Test
    void tells_nobody_in_its_text_form() {
        assertThat(new Telephone("+50255551234")).hasToString("Telephone[masked]");
    }
}

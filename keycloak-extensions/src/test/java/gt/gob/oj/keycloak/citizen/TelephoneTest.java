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
    void numbers_of_any_country_are_read_in_common_notations(String written, String e164, String display) {
        assertThat(Telephone.read(written).orElseThrow().e164()).isEqualTo(e164);
        assertThat(Telephone.read(written).orElseThrow().display()).isEqualTo(display);
    }

    @Test
    void numbers_with_copied_characters_are_read() {
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
    void malformed_number_is_rejected(String written) {
        assertThat(Telephone.read(written)).isEmpty();
    }

    @Test
    void number_may_have_forty_characters() {
        String padded = "5555 1234" + " ".repeat(31);
        assertThat(Telephone.read(padded)).isPresent();
        assertThat(Telephone.read(padded + " ")).isEmpty();
    }

    @Test
    void to_string_masks_the_number() {
        assertThat(new Telephone("+50255551234")).hasToString("Telephone[masked]");
    }
}

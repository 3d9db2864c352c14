package gt.gob.oj.keycloak.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

    @ParameterizedTest
    @CsvSource({"ugly, perdió su teléfono", "lost-device, corto", "lost-device, '          '", ", perdió su teléfono"})
    void reason_requires_a_known_code_and_a_text(String code, String words) {
        assertThat(Reason.of(code, words)).isEmpty();
    }

    @Test
    void to_string_masks_the_text() {
        assertThat(Reason.of("lost-device", " Perdió su teléfono "))
                .hasValueSatisfying(reason -> assertThat(reason).hasToString("Reason[lost-device]"));
    }
}

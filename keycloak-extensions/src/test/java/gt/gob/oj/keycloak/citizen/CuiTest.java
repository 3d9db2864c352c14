package gt.gob.oj.keycloak.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CuiTest {

    @ParameterizedTest(name = "[{index}] {1} {2}")
    @CsvFileSource(
            resources = "vectors.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "")
    void every_vector_is_read_as_listed(String input, String expected, String note) {
        String outcome = switch (CuiReading.of(input == null ? "" : input)) {
            case CuiReading.Valid valid -> "valid";
            case CuiReading.Doubtful doubtful -> "check-digit";
            case CuiReading.Wrong wrong ->
                wrong.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
        assertThat(outcome).isEqualTo(expected);
    }

    @Test
    void cui_is_displayed_as_printed_on_the_dpi() {
        assertThat(read("1234567890101").display()).isEqualTo("1234 56789 0101");
    }

    @Test
    void cui_names_its_municipality() {
        assertThat(read("2001000170514").municipality()).isEqualTo(new Municipality("0514", "Escuintla", "Sipacate"));
    }

    @Test
    void fault_names_the_wrong_digits() {
        assertThat(CuiReading.of("1234567892301")).isEqualTo(new CuiReading.Wrong(CuiFault.DEPARTMENT, "23"));
        assertThat(CuiReading.of("1234567890515")).isEqualTo(new CuiReading.Wrong(CuiFault.MUNICIPALITY, "0515"));
    }

    @Test
    void wrong_check_digit_makes_a_cui_doubtful_but_keeps_its_municipality() {
        assertThat(CuiReading.of("1234567881507")).isInstanceOfSatisfying(CuiReading.Doubtful.class, doubtful -> {
            assertThat(doubtful.cui().isDoubtful()).isTrue();
            assertThat(doubtful.cui().checkDigit()).isEqualTo("8");
            assertThat(doubtful.cui().municipality().department()).isEqualTo("Baja Verapaz");
        });
        assertThat(read("1234567890101").isDoubtful()).isFalse();
    }

    @Test
    void to_string_masks_the_digits() {
        assertThat(read("1234567890101")).hasToString("Cui[masked]");
        assertThat(new CuiReading.Wrong(CuiFault.DEPARTMENT, "23")).hasToString("Wrong[fault=DEPARTMENT]");
    }

    @Test
    void constructor_rejects_invalid_values() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cui("1234567890100"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cui("1234 56789 0101"));
    }

    @Test
    void all_municipalities_are_known() {
        assertThat(Municipalities.GUATEMALA.size()).isEqualTo(340);
    }

    private static Cui read(String written) {
        return ((CuiReading.Valid) CuiReading.of(written)).cui();
    }
}

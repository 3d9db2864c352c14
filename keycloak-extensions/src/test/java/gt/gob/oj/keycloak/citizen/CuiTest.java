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
    void everyVectorIsReadAsItsRowSays(String input, String expected, String note) {
        String outcome = switch (CuiReading.of(input == null ? "" : input)) {
            case CuiReading.Valid valid -> "valid";
            case CuiReading.Doubtful doubtful -> "check-digit";
            case CuiReading.Wrong wrong ->
                wrong.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
        assertThat(outcome).isEqualTo(expected);
    }

    @Test
    void isShownAsPrintedOnTheDpi() {
        assertThat(read("1234567890101").display()).isEqualTo("1234 56789 0101");
    }

    @Test
    void namesItsMunicipality() {
        assertThat(read("2001000170514").municipality()).isEqualTo(new Municipality("0514", "Escuintla", "Sipacate"));
    }

    @Test
    void saysWhichDigitsAreWrong() {
        assertThat(CuiReading.of("1234567892301")).isEqualTo(new CuiReading.Wrong(CuiFault.DEPARTMENT, "23"));
        assertThat(CuiReading.of("1234567890515")).isEqualTo(new CuiReading.Wrong(CuiFault.MUNICIPALITY, "0515"));
    }

    @Test
    void aWrongCheckDigitMakesItDoubtfulButLeavesItsMunicipality() {
        assertThat(CuiReading.of("1234567881507")).isInstanceOfSatisfying(CuiReading.Doubtful.class, doubtful -> {
            assertThat(doubtful.cui().isDoubtful()).isTrue();
            assertThat(doubtful.cui().checkDigit()).isEqualTo("8");
            assertThat(doubtful.cui().municipality().department()).isEqualTo("Baja Verapaz");
        });
        assertThat(read("1234567890101").isDoubtful()).isFalse();
    }

    @Test
    void itsTextFormShowsNoDigit() {
        assertThat(read("1234567890101")).hasToString("Cui[masked]");
        assertThat(new CuiReading.Wrong(CuiFault.DEPARTMENT, "23")).hasToString("Wrong[fault=DEPARTMENT]");
    }

    @Test
    void cannotExistInvalid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cui("1234567890100"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cui("1234 56789 0101"));
    }

    @Test
    void allMunicipalitiesAreKnown() {
        assertThat(Municipalities.GUATEMALA.size()).isEqualTo(340);
    }

    private static Cui read(String written) {
        return ((CuiReading.Valid) CuiReading.of(written)).cui();
    }
}

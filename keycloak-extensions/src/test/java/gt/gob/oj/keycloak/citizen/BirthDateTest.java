package gt.gob.oj.keycloak.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "27, 3, 1990, 1990-03-27",
        " 01 , 01 , 1900 , 1900-01-01",
        "29, 2, 2024, 2024-02-29",
        "20, 5, 2026, 2026-05-20",
        "２０, ٥, 2026, 2026-05-20"
    })
    void existing_day_is_read(String day, String month, String year, LocalDate expected) {
        assertThat(BirthDateReading.of(day, month, year, TODAY))
                .isEqualTo(new BirthDateReading.Valid(new BirthDate(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3, 1990, MISSING",
        "27, ' ', 1990, MISSING",
        "27, 3, '', MISSING",
        "31, 2, 1990, NOT_A_DATE",
        "29, 2, 2023, NOT_A_DATE",
        "0, 1, 1990, NOT_A_DATE",
        "1, 13, 1990, NOT_A_DATE",
        "1, 1, 90, SHORT_YEAR",
        "1, 1, 5, SHORT_YEAR",
        "1, 1, 190, NOT_A_DATE",
        "1, enero, 1990, NOT_A_DATE",
        "-1, 1, 1990, NOT_A_DATE",
        "21, 5, 2026, IN_THE_FUTURE",
        "31, 12, 1899, TOO_LONG_AGO"
    })
    void each_fault_of_a_date_is_distinguished(String day, String month, String year, BirthDateFault fault) {
        assertThat(BirthDateReading.of(day, month, year, TODAY)).isEqualTo(new BirthDateReading.Wrong(fault));
    }

    @Test
    void age_is_reached_on_the_birthday_and_not_the_day_before() {
        assertThat(new BirthDate(LocalDate.of(2008, 5, 20)).isAtLeast(18, TODAY))
                .isTrue();
        assertThat(new BirthDate(LocalDate.of(2008, 5, 21)).isAtLeast(18, TODAY))
                .isFalse();
    }

    @Test
    void to_string_masks_the_date_and_the_claim_is_iso() {
        BirthDate birthDate = new BirthDate(LocalDate.of(1990, 3, 27));
        assertThat(birthDate).hasToString("BirthDate[masked]");
        assertThat(birthDate.iso()).isEqualTo("1990-03-27");
    }

    @Test
    void constructor_rejects_invalid_values() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(LocalDate.of(1899, 12, 31)));
    }
}

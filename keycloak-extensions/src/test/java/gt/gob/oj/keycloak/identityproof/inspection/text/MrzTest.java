package gt.gob.oj.keycloak.identityproof.inspection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MrzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** The specimen of ICAO 9303 part 5. */
    private static final String SPECIMEN = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """;

    @Test
    void specimen_is_read_with_valid_check_digits() {
        Mrz mrz = Mrz.find(SPECIMEN, TODAY).orElseThrow();

        assertThat(mrz.sound()).isTrue();
        assertThat(mrz.number()).isEqualTo("D23145890");
        assertThat(mrz.birthDate()).isEqualTo(LocalDate.of(1974, 8, 12));
        assertThat(mrz.surnames()).containsExactly("ERIKSSON");
        assertThat(mrz.givenNames()).containsExactly("ANNA", "MARIA");
    }

    @Test
    void every_check_digit_is_verified() {
        assertThat(Mrz.find(SPECIMEN.replace("D231458907", "D231458908"), TODAY)
                        .orElseThrow()
                        .sound())
                .isFalse();
        assertThat(Mrz.find(SPECIMEN.replace("7408122", "7408132"), TODAY)
                        .orElseThrow()
                        .sound())
                .isFalse();
        assertThat(Mrz.find(SPECIMEN.replace("1204159", "1204158"), TODAY)
                        .orElseThrow()
                        .sound())
                .isFalse();
        assertThat(Mrz.find(SPECIMEN.replace("<<<6", "<<<7"), TODAY)
                        .orElseThrow()
                        .sound())
                .isFalse();
    }

    @Test
    void lines_with_a_wrong_length_or_an_impossible_date_are_not_read() {
        assertThat(Mrz.find(SPECIMEN.replace("ERIKSSON<<", "ERIKSSON<"), TODAY)).isEmpty();
        assertThat(Mrz.find(SPECIMEN.replace("7408122", "7413122"), TODAY)).isEmpty();
        assertThat(Mrz.find("nada", TODAY)).isEmpty();
    }

    @Test
    void lines_are_found_in_other_text_and_may_contain_blanks() {
        String text = "ORGANISMO\n\n" + SPECIMEN.replace("I<UTO", "I<UTO ") + "x\n";
        assertThat(Mrz.find(text, TODAY).orElseThrow().sound()).isTrue();
    }

    @Test
    void birth_year_is_never_in_the_future() {
        String young = SPECIMEN.replace("7408122", "2611290");
        assertThat(Mrz.find(young, TODAY).orElseThrow().birthDate()).isEqualTo(LocalDate.of(1926, 11, 29));
    }

    @Test
    void to_string_masks_personal_data() {
        assertThat(Mrz.find(SPECIMEN, TODAY).orElseThrow().toString()).doesNotContain("ERIKSSON");
    }
}

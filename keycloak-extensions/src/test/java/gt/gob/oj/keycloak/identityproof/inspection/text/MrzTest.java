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
    void reads_the_specimen_and_finds_its_check_digits_right() {
        Mrz mrz = Mrz.find(SPECIMEN, TODAY).orElseThrow();

        assertThat(mrz.sound()).isTrue();
        assertThat(mrz.number()).isEqualTo("D23145890");
        assertThat(mrz.birthDate()).isEqualTo(LocalDate.of(1974, 8, 12));
        assertThat(mrz.surnames()).containsExactly("ERIKSSON");
        assertThat(mrz.givenNames()).containsExactly("ANNA", "MARIA");
    }

    @Test
    void each_check_digit_counts() {
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
    void lines_of_another_length_and_dates_that_are_none_are_not_read() {
        assertThat(Mrz.find(SPECIMEN.replace("ERIKSSON<<", "ERIKSSON<"), TODAY)).isEmpty();
        assertThat(Mrz.find(SPECIMEN.replace("7408122", "7413122"), TODAY)).isEmpty();
        assertThat(Mrz.find("nada", TODAY)).isEmpty();
    }

    @Test
    void finds_the_lines_among_others_and_puts_up_with_blanks() {
        String text = "ORGANISMO\n\n" + SPECIMEN.replace("I<UTO", "I<UTO ") + "x\n";
        assertThat(Mrz.find(text, TODAY).orElseThrow().sound()).isTrue();
    }

    @Test
    void nobody_is_born_in_the_future() {
        String young = SPECIMEN.replace("7408122", "2611290");
        assertThat(Mrz.find(young, TODAY).orElseThrow().birthDate()).isEqualTo(LocalDate.of(1926, 11, 29));
    }

    @Test
    void tells_nothing_of_the_person_by_accident() {
        assertThat(Mrz.find(SPECIMEN, TODAY).orElseThrow().toString()).doesNotContain("ERIKSSON");
    }
}

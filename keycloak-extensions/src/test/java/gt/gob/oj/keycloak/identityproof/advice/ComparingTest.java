package gt.gob.oj.keycloak.identityproof.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.advice.Advice.Comparison;
import gt.gob.oj.keycloak.identityproof.inspection.text.CardText;
import gt.gob.oj.keycloak.identityproof.inspection.text.Mrz;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final CitizenRecord ANNA = new CitizenRecord(
            "2345678920101", "2345 67892 0101", false, LocalDate.of(1974, 8, 12), "Guatemala", "Guatemala");
    private static final CitizenName NAME = new CitizenName("Ana María", "Núñez de León", null);
    private static final String MACHINE_READABLE = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<LISA<BERTA<<<<<<<<<<
            """;

    @Test
    void accents_case_and_order_do_not_matter() {
        assertThat(results("2345 67892 0101\nNUNEZ DE LEON\nANA MARIA\n12AGO1974", ""))
                .containsEntry("givenName", "equal")
                .containsEntry("familyName", "equal")
                .containsEntry("birthDate", "equal");
    }

    @Test
    void one_misread_letter_of_a_long_word_does_not_matter_and_a_missing_word_does() {
        assertThat(results("NUNFZ DE LEON ANA", ""))
                .containsEntry("familyName", "equal")
                .containsEntry("givenName", "unreadable");
    }

    @Test
    void a_number_whose_check_digit_is_wrong_was_not_read() {
        assertThat(results("2345 67893 0101", "")).containsEntry("cui", "unreadable");
        assertThat(results("nothing", "")).containsEntry("cui", "unreadable");
    }

    @Test
    void another_number_that_was_read_for_sure_is_a_difference() {
        assertThat(results(validCui("34567890"), "")).containsEntry("cui", "different");
    }

    @Test
    void sound_machine_readable_lines_of_somebody_else_are_a_difference() {
        String other = MACHINE_READABLE.replace("740812", "740813");
        assertThat(results("", MACHINE_READABLE))
                .containsEntry("birthDate", "equal")
                .containsEntry("familyName", "different")
                .containsEntry("givenName", "different");
        assertThat(results("", other)).containsEntry("familyName", "unreadable");
    }

    @Test
    void dates_of_issue_and_expiry_are_not_taken_for_one_of_birth() {
        assertThat(results(validCui("23456789") + " 01/02/2020 01/02/2030", ""))
                .containsEntry("birthDate", "unreadable");
    }

    /** The number with its check digit, of the first municipality. */
    private static String validCui(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (eight.charAt(i) - '0') * (i + 2);
        }
        return eight + sum % 11 + "0101";
    }

    private static Map<String, String> results(String front, String back) {
        return new Comparing(new CardText(front), Optional.of(back).flatMap(t -> Mrz.find(t, TODAY)))
                .all(ANNA, NAME, TODAY).stream().collect(Collectors.toMap(Comparison::field, Comparison::result));
    }
}

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
    void names_match_despite_accents_case_and_order() {
        assertThat(results("2345 67892 0101\nNUNEZ DE LEON\nANA MARIA\n12AGO1974", ""))
                .containsEntry("givenName", "equal")
                .containsEntry("familyName", "equal")
                .containsEntry("birthDate", "equal");
    }

    @Test
    void one_misread_letter_of_a_long_word_still_matches_but_a_missing_word_does_not() {
        assertThat(results("NUNFZ DE LEON ANA", ""))
                .containsEntry("familyName", "equal")
                .containsEntry("givenName", "unreadable");
    }

    @Test
    void cui_with_a_wrong_check_digit_counts_as_unreadable() {
        assertThat(results("2345 67893 0101", "")).containsEntry("cui", "unreadable");
        assertThat(results("nothing", "")).containsEntry("cui", "unreadable");
    }

    @Test
    void another_cui_with_a_valid_check_digit_is_a_difference() {
        assertThat(results(validCui("34567890"), "")).containsEntry("cui", "different");
    }

    @Test
    void valid_machine_readable_lines_of_another_person_are_a_difference() {
        String other = MACHINE_READABLE.replace("740812", "740813");
        assertThat(results("", MACHINE_READABLE))
                .containsEntry("birthDate", "equal")
                .containsEntry("familyName", "different")
                .containsEntry("givenName", "different");
        assertThat(results("", other)).containsEntry("familyName", "unreadable");
    }

    @Test
    void dates_of_issue_and_expiry_are_not_mistaken_for_the_birth_date() {
        assertThat(results(validCui("23456789") + " 01/02/2020 01/02/2030", ""))
                .containsEntry("birthDate", "unreadable");
    }

    /** The eight digits completed by their check digit and the first municipality's code. */
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

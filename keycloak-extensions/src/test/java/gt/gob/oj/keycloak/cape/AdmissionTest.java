package gt.gob.oj.keycloak.cape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final AdmissionContext NOTHING = new AdmissionContext(false, false, false, false, TODAY);
    private static final LocalDate BORN = LocalDate.of(1990, 3, 27);
    private static final String CUI = "2032558520108";

    @Test
    void valid_account_becomes_local_with_its_cui() {
        Admission admission = Admission.of(account("ana@example.com", true, "2032 55852 0108", BORN), true, NOTHING);

        assertThat(admission.conflicts()).isEmpty();
        assertThat(admission.admits()).isTrue();
        assertThat(admission.entersCui()).isTrue();
        assertThat(admission.citizen())
                .hasValueSatisfying(
                        citizen -> assertThat(citizen.cui().digits()).isEqualTo(CUI));
    }

    @Test
    void missing_invalid_or_taken_cui_admits_the_person_without_the_cui() {
        assertWithoutNumber(account("ana@example.com", true, null, BORN), NOTHING, Conflict.CUI_MISSING);
        assertWithoutNumber(account("ana@example.com", true, "2032558500108", BORN), NOTHING, Conflict.CUI_INVALID);
        assertWithoutNumber(account("ana@example.com", true, CUI, null), NOTHING, Conflict.BIRTH_DATE_MISSING);
        assertWithoutNumber(
                account("ana@example.com", true, CUI, TODAY.plusDays(1)), NOTHING, Conflict.BIRTH_DATE_INVALID);
        assertWithoutNumber(good(), new AdmissionContext(true, false, false, false, TODAY), Conflict.CUI_TWICE);
        assertWithoutNumber(good(), new AdmissionContext(false, false, true, false, TODAY), Conflict.CUI_TAKEN);
    }

    @Test
    void disabled_duplicate_or_unusable_account_stays_in_cape() {
        assertNotAdmitted(account("ana@example.com", false, CUI, BORN), true, NOTHING, Conflict.DISABLED);
        assertNotAdmitted(account("", true, CUI, BORN), true, NOTHING, Conflict.EMAIL_INVALID);
        assertNotAdmitted(account("ana@example", true, CUI, BORN), true, NOTHING, Conflict.EMAIL_INVALID);
        assertNotAdmitted(good(), false, NOTHING, Conflict.PASSWORD_UNREADABLE);
        assertNotAdmitted(good(), true, new AdmissionContext(false, true, false, false, TODAY), Conflict.EMAIL_TWICE);
        assertNotAdmitted(good(), true, new AdmissionContext(false, false, false, true, TODAY), Conflict.EMAIL_TAKEN);
    }

    @Test
    void to_string_shows_conflicts_but_no_personal_data() {
        assertThat(Admission.of(good(), true, NOTHING)).hasToString("Admission[]");
        assertThat(Admission.of(account("ana@example.com", true, null, BORN), true, NOTHING))
                .hasToString("Admission[CUI_MISSING]");
    }

    @Test
    void address_may_have_254_characters() {
        String longest = "a".repeat(242) + "@example.com";
        assertThat(Admission.of(account(longest, true, CUI, BORN), true, NOTHING)
                        .conflicts())
                .isEmpty();
        assertNotAdmitted(account("a" + longest, true, CUI, BORN), true, NOTHING, Conflict.EMAIL_INVALID);
    }

    @Test
    void conflicts_have_codes_and_those_that_need_a_decision_go_to_the_desk() {
        assertThat(Conflict.CUI_TAKEN.code()).isEqualTo("cui_taken");
        assertThat(Conflict.of("cui_taken")).isEqualTo(Conflict.CUI_TAKEN);
        assertThat(Arrays.stream(Conflict.values()).filter(Conflict::isForDesk))
                .containsExactlyInAnyOrder(
                        Conflict.CUI_INVALID,
                        Conflict.CUI_TAKEN,
                        Conflict.CUI_TWICE,
                        Conflict.BIRTH_DATE_INVALID,
                        Conflict.EMAIL_TWICE,
                        Conflict.EMAIL_TAKEN,
                        Conflict.EMAIL_INVALID);
    }

    private static void assertWithoutNumber(LegacyAccount account, AdmissionContext around, Conflict conflict) {
        Admission admission = Admission.of(account, true, around);
        assertThat(admission.conflicts()).containsExactly(conflict);
        assertThat(admission.admits()).isTrue();
        assertThat(admission.entersCui()).isFalse();
    }

    private static void assertNotAdmitted(
            LegacyAccount account, boolean readable, AdmissionContext around, Conflict conflict) {
        Admission admission = Admission.of(account, readable, around);
        assertThat(admission.conflicts()).containsExactly(conflict);
        assertThat(admission.admits()).isFalse();
    }

    private static LegacyAccount good() {
        return account("ana@example.com", true, CUI, BORN);
    }

    private static LegacyAccount account(
            String email, boolean active, @Nullable String cui, @Nullable LocalDate birthDate) {
        return new LegacyAccount("1", email, "x", active, cui, birthDate, "Ana", "López", null);
    }
}

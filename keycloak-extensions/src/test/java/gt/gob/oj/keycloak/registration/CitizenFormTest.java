package gt.gob.oj.keycloak.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.utils.FormMessage;

class CitizenFormTest {

    private static final RegistrationSettings SETTINGS = RegistrationSettings.of(null);

    @Test
    void valid_fields_make_a_citizen() {
        CitizenForm form = form("1234 56789 0101", "27", "3", "1990");
        assertThat(form.citizen()).hasValueSatisfying(citizen -> {
            assertThat(citizen.cui().digits()).isEqualTo("1234567890101");
            assertThat(citizen.birthDate().iso()).isEqualTo("1990-03-27");
        });
        assertThat(form.mistakes()).isEmpty();
    }

    @Test
    void every_field_gets_its_own_message() {
        CitizenForm form = form("", "", "", "");
        assertThat(form.citizen()).isEmpty();
        assertThat(form.mistakes())
                .extracting(FormMessage::getField, FormMessage::getMessage)
                .containsExactly(
                        tuple("cui", "register.cui.missing"), tuple("birth-date", "register.birthDate.missing"));
    }

    @Test
    void missing_fields_count_as_empty() {
        CitizenForm form = new CitizenForm(new MultivaluedHashMap<>(), SETTINGS, LocalDate.of(2026, 5, 20));
        assertThat(form.mistakes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "123, register.cui.format, ",
        "1234567881507, register.cui.checkDigit, 8",
        "1234567892301, register.cui.department, 23",
        "1234567890125, register.cui.municipality, 0125"
    })
    void message_about_an_invalid_cui_names_the_wrong_digits(String cui, String key, String part) {
        FormMessage mistake = form(cui, "27", "3", "1990").mistakes().getFirst();
        assertThat(mistake.getMessage()).isEqualTo(key);
        if (part != null) {
            assertThat(mistake.getParameters()).containsExactly(part);
        }
    }

    @Test
    void person_below_the_minimum_age_gets_a_message() {
        List<FormMessage> mistakes = form("1234567890101", "21", "5", "2008").mistakes();
        assertThat(mistakes).singleElement().satisfies(mistake -> {
            assertThat(mistake.getMessage()).isEqualTo("register.birthDate.tooYoung");
            assertThat(mistake.getParameters()).containsExactly(18);
        });
        assertThat(form("1234567890101", "21", "5", "2008").citizen()).isEmpty();
    }

    @Test
    void realm_may_accept_a_wrong_check_digit() {
        RegistrationSettings lenient =
                new RegistrationSettings(18, true, Duration.ofHours(24), Duration.ofMinutes(10), "");
        CitizenForm form = form(lenient, "1234567881507", "27", "3", "1990");
        assertThat(form.mistakes()).isEmpty();
        assertThat(form.citizen())
                .hasValueSatisfying(
                        citizen -> assertThat(citizen.cui().isDoubtful()).isTrue());
    }

    private static CitizenForm form(String cui, String day, String month, String year) {
        return form(SETTINGS, cui, day, month, year);
    }

    private static CitizenForm form(RegistrationSettings settings, String cui, String day, String month, String year) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("cui", cui);
        fields.putSingle("birth-date-day", day);
        fields.putSingle("birth-date-month", month);
        fields.putSingle("birth-date-year", year);
        return new CitizenForm(fields, settings, LocalDate.of(2026, 5, 20));
    }
}

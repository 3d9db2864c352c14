package gt.gob.oj.keycloak.identityproof.capture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private final Map<String, String> form = new HashMap<>(Map.of(
            "firstName", "María José",
            "lastName", "Ñíguez-O'Brien del Águila",
            "phoneNumber", "5555 1234",
            "address", "4.ª calle 1-23, zona 1"));

    @Test
    void accepts_what_people_write_and_a_missing_casillero() {
        assertThat(PersonalData.typed(form::get).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "55551234",
                "+502 5555-1234",
                "502 55551234",
                "(502) 2222.3333",
                "+1 213 555 0123",
                "+503 5555 1234"
            })
    void accepts_telephone_numbers_of_any_country(String phone) {
        form.put("phoneNumber", phone);
        assertThat(PersonalData.typed(form::get).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5555123", "555512345", "15551234", "abc"})
    void refuses_other_telephone_numbers(String phone) {
        form.put("phoneNumber", phone);
        assertThat(PersonalData.typed(form::get).errors())
                .containsExactly(Map.entry("phoneNumber", "identityProof.personal.phone.wrong"));
    }

    @Test
    void tells_what_is_missing_in_the_order_of_the_page() {
        assertThat(PersonalData.typed(name -> null).errors())
                .containsExactly(
                        Map.entry("firstName", "identityProof.personal.firstName.missing"),
                        Map.entry("lastName", "identityProof.personal.lastName.missing"),
                        Map.entry("phoneNumber", "identityProof.personal.phone.missing"),
                        Map.entry("address", "identityProof.personal.address.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Ana</b>", "Ana1", "-Ana"})
    void refuses_names_that_are_none(String name) {
        form.put("firstName", name);
        assertThat(PersonalData.typed(form::get).errors()).containsOnlyKeys("firstName");
    }

    @Test
    void does_not_tell_anybody_in_its_text_form() {
        assertThat(PersonalData.typed(form::get)).hasToString("PersonalData[masked]");
    }
}

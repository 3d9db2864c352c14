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
    void plausible_data_are_accepted_and_the_casillero_is_optional() {
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
    void telephone_numbers_of_any_country_are_accepted(String phone) {
        form.put("phoneNumber", phone);
        assertThat(PersonalData.typed(form::get).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5555123", "555512345", "15551234", "abc"})
    void malformed_telephone_numbers_are_rejected(String phone) {
        form.put("phoneNumber", phone);
        assertThat(PersonalData.typed(form::get).errors())
                .containsExactly(Map.entry("phoneNumber", "identityProof.personal.phone.wrong"));
    }

    @Test
    void missing_fields_are_reported_in_page_order() {
        assertThat(PersonalData.typed(name -> null).errors())
                .containsExactly(
                        Map.entry("firstName", "identityProof.personal.firstName.missing"),
                        Map.entry("lastName", "identityProof.personal.lastName.missing"),
                        Map.entry("phoneNumber", "identityProof.personal.phone.missing"),
                        Map.entry("address", "identityProof.personal.address.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Ana</b>", "Ana1", "-Ana"})
    void malformed_names_are_rejected(String name) {
        form.put("firstName", name);
        assertThat(PersonalData.typed(form::get).errors()).containsOnlyKeys("firstName");
    }

    @Test
    void to_string_masks_personal_data() {
        assertThat(PersonalData.typed(form::get)).hasToString("PersonalData[masked]");
    }
}

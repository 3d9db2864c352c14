package gt.gob.oj.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactFormTest {
    private static final JsonObject PROFILE =
            Json.createReader(new StringReader("""
                    {"id": "1", "email": "ana@example.com",
                     "attributes": {"casillero": ["77"], "phoneNumber": ["+50255551234"], "kept": ["as it is"]}}""")).readObject();

    @Test
    void what_is_known_is_in_the_form_without_the_country_code() {
        assertThat(ContactForm.of(PROFILE)).isEqualTo(new ContactForm("55551234", "", "77", ""));
    }

    @Test
    void a_change_leaves_everything_else_as_it_came() {
        JsonObject changed = new ContactForm("+502 2222-3333", "4a. calle 7-32", "", "en").into(PROFILE);

        assertThat(changed.getString("email")).isEqualTo("ana@example.com");
        assertThat(changed.getJsonObject("attributes"))
                .hasToString("{\"casillero\":[],\"phoneNumber\":[\"+50222223333\"],\"kept\":[\"as it is\"],"
                        + "\"address\":[\"4a. calle 7-32\"],\"locale\":[\"en\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', es, ''",
        "5555 1234, 'Zona 1, Mixco', A-7, en, ''",
        "+1 213 555 0123, '', '', es, ''",
        "1555 1234, '', '', es, telefono",
        "'', Aquí, '', es, direccion",
        "'', '', ¿?, es, casillero",
        "'', '', '', fr, idioma"
    })
    void each_mistake_belongs_to_its_field(
            String phone, String address, String casillero, String language, String field) {
        assertThat(new ContactForm(phone, address, casillero, language).problems())
                .extracting(Problem::field)
                .containsExactly(field.isEmpty() ? new String[0] : new String[] {field});
    }
}

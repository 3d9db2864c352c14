package gt.gob.oj.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactFormTest {
    private static final AccountProfile PROFILE = WireSample.read("""
                    {"id": "1", "email": "ana@example.com", "emailVerified": true,
                     "attributes": {"casillero": ["77"], "phoneNumber": ["+50255551234"], "kept": ["as it is"]}}""", AccountProfile.class);

    @Test
    void the_form_is_prefilled_with_known_data_as_people_write_it() {
        assertThat(ContactForm.of(PROFILE)).isEqualTo(new ContactForm("5555 1234", "", "77", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "5555-1234, +50255551234, 5555 1234",
        "+1 (213) 555-0123, +12135550123, +1 213-555-0123",
        "00 52 55 5555 0123, +525555550123, +52 55 5555 0123",
        "+34 612 34 56 78, +34612345678, +34 612 34 56 78",
        "+683 4002, +6834002, +683 4002"
    })
    void a_number_of_any_country_is_stored_and_shown_again(String typed, String kept, String shown) {
        ContactForm form = new ContactForm(typed, "", "", "es");
        assertThat(form.problems()).isEmpty();

        AccountProfile profile = form.into(PROFILE);

        assertThat(profile.attribute("phoneNumber")).isEqualTo(kept);
        ContactForm next = ContactForm.of(profile);
        assertThat(next.phone()).isEqualTo(shown);
        assertThat(next.into(profile)).isEqualTo(profile);
    }

    @Test
    void an_unparsed_number_is_shown_unchanged() {
        AccountProfile profile =
                WireSample.read("{\"attributes\": {\"phoneNumber\": [\"no tiene\"]}}", AccountProfile.class);

        assertThat(ContactForm.of(profile).phone()).isEqualTo("no tiene");
    }

    @Test
    void a_change_leaves_all_other_attributes_unchanged() {
        AccountProfile changed = new ContactForm("+502 2222-3333", "4a. calle 7-32", "", "en").into(PROFILE);

        assertThat(WireSample.write(changed))
                .isEqualTo("{\"email\":\"ana@example.com\",\"attributes\":{\"casillero\":[],"
                        + "\"phoneNumber\":[\"+50222223333\"],\"kept\":[\"as it is\"],"
                        + "\"address\":[\"4a. calle 7-32\"],\"locale\":[\"en\"]},\"emailVerified\":true,\"id\":\"1\"}");
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
    void each_mistake_is_reported_at_its_field(
            String phone, String address, String casillero, String language, String field) {
        assertThat(new ContactForm(phone, address, casillero, language).problems())
                .extracting(Problem::field)
                .containsExactly(field.isEmpty() ? new String[0] : new String[] {field});
    }
}

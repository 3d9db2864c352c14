package gt.gob.oj.keycloak.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void fields_are_counted_in_both_form_encodings() {
        assertThat(FormFields.count("application/x-www-form-urlencoded; charset=UTF-8", Buffer.buffer("a=1&b=2&c=3")))
                .isEqualTo(2);
        assertThat(FormFields.count(
                        "multipart/form-data; boundary=\"xy\"", Buffer.buffer("--xy\r\n\r\n--xy\r\n\r\n--xy--")))
                .isEqualTo(3);
    }

    @Test
    void body_that_is_no_form_has_no_fields() {
        assertThat(FormFields.count("application/json", Buffer.buffer("{\"a\":\"b&c\"}")))
                .isZero();
        assertThat(FormFields.count(null, Buffer.buffer("a&b"))).isZero();
        assertThat(FormFields.count("multipart/form-data", Buffer.buffer("--"))).isZero();
    }
}

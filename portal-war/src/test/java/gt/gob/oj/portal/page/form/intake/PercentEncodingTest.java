package gt.gob.oj.portal.page.form.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
    @Test
    void utf_8_is_decoded() {
        assertThat(PercentEncoding.decode("Tz%C2%B4unun+%C3%B1")).contains("Tz´unun ñ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "100%", "%f", "%ff%fe", "%C3", "\u00ff"})
    void bytes_that_are_not_utf_8_are_refused_and_not_replaced(String encoded) {
        assertThat(PercentEncoding.decode(encoded)).isEmpty();
    }
}

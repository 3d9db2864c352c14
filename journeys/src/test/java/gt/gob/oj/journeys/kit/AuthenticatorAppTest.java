package gt.gob.oj.journeys.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthenticatorAppTest {

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @Test
    void codes_are_those_of_the_standard() {
        AuthenticatorApp app = new AuthenticatorApp("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");

        assertThat(app.code(59 / 30)).isEqualTo("287082");
        assertThat(app.code(1_111_111_109L / 30)).isEqualTo("081804");
    }

    @Test
    void no_code_is_given_twice() {
        AuthenticatorApp app = new AuthenticatorApp("JBSWY3DPEHPK3PXQ");

        assertThat(app.code()).isNotEqualTo(new AuthenticatorApp("JBSWY3DPEHPK3PXQ").code());
    }
}

package gt.gob.oj.journeys.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthenticatorAppTest {

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @Test
    void codes_are_those_of_the_standard() {
        AuthenticatorApp app = new AuthenticatorApp("rfc@example.com", "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");

        assertThat(app.code(59 / 30)).isEqualTo("287082");
        assertThat(app.code(1_111_111_109L / 30)).isEqualTo("081804");
    }

    @Test
    void one_owner_gets_no_code_twice_and_another_has_codes_of_their_own() {
        AuthenticatorApp app = new AuthenticatorApp("one@example.com", "JBSWY3DPEHPK3PXQ");
        List<String> codes = List.of(app.code(), app.code());

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes).contains(new AuthenticatorApp("two@example.com", "JBSWY3DPEHPK3PXQ").code());
    }
}

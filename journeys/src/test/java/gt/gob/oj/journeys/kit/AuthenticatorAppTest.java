package gt.gob.oj.journeys.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthenticatorAppTest {

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @Test
    void codes_match_the_vectors_of_rfc_6238() {
        AuthenticatorApp app = new AuthenticatorApp("rfc@example.com", "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");

        assertThat(app.code(59 / 30)).isEqualTo("287082");
        assertThat(app.code(1_111_111_109L / 30)).isEqualTo("081804");
    }

    @Test
    void an_owner_never_gets_a_code_twice_and_owners_do_not_share_codes() {
        AuthenticatorApp app = new AuthenticatorApp("one@example.com", "JBSWY3DPEHPK3PXQ");
        List<String> codes = List.of(app.code(), app.code());

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes).contains(new AuthenticatorApp("two@example.com", "JBSWY3DPEHPK3PXQ").code());
    }
}

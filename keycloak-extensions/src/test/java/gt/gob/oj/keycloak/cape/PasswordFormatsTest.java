package gt.gob.oj.keycloak.cape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordFormatsTest {

    private static final PasswordFormats FORMATS =
            new PasswordFormats(List.of(new StarPasswordFormat("*a"), new StarPasswordFormat("*")));

    /** Named as formats are. */
    private record StarPasswordFormat(String beginning) implements PasswordFormat {

        @Override
        public boolean recognises(String stored) {
            return stored.startsWith(beginning);
        }

        @Override
        public boolean matches(byte[] password, String stored) {
            return false;
        }
    }

    @Test
    void the_first_format_that_recognises_the_text_reads_it() {
        assertThat(FORMATS.of("*abc")).contains(new StarPasswordFormat("*a"));
        assertThat(FORMATS.of("*bcd")).contains(new StarPasswordFormat("*"));
        assertThat(FORMATS.of("plain")).isEmpty();
    }

    @Test
    void a_format_is_counted_under_its_name() {
        assertThat(FORMATS.nameOf("*abc")).contains("star");
        assertThat(FORMATS.nameOf("plain")).isEmpty();
    }

    @Test
    void all_bytes_of_a_password_count_unless_the_format_says_otherwise() {
        assertThat(new StarPasswordFormat("*").reach(new byte[0], "*")).isEqualTo(Integer.MAX_VALUE);
    }
}

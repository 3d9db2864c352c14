package gt.gob.oj.keycloak.cape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordFormatsTest {

    private static final PasswordFormats FORMATS =
            new PasswordFormats(List.of(new StarPasswordFormat("*a"), new StarPasswordFormat("*")));

    /** Named like a real format. */
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
    void first_format_that_recognises_the_text_is_used() {
        assertThat(FORMATS.of("*abc")).contains(new StarPasswordFormat("*a"));
        assertThat(FORMATS.of("*bcd")).contains(new StarPasswordFormat("*"));
        assertThat(FORMATS.of("plain")).isEmpty();
    }

    @Test
    void format_is_counted_under_its_name() {
        assertThat(FORMATS.nameOf("*abc")).contains("star");
        assertThat(FORMATS.nameOf("plain")).isEmpty();
    }

    @Test
    void hash_covers_the_whole_password_by_default() {
        assertThat(new StarPasswordFormat("*").reach(new byte[0], "*")).isEqualTo(Integer.MAX_VALUE);
    }
}

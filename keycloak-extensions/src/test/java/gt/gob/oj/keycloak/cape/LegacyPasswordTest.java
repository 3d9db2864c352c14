package gt.gob.oj.keycloak.cape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyPasswordTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void an_accented_letter_is_tried_in_both_encodings_and_a_plain_password_once() {
        assertThat(tried(LegacyPassword.PLAIN, "ñ", UTF_8, WINDOWS)).containsExactly("ñ", "ñ");
        assertThat(tried(LegacyPassword.PLAIN, "n", UTF_8)).containsExactly("n");
        assertThat(tried(LegacyPassword.PLAIN, "€", UTF_8, WINDOWS)).containsExactly("€", "€");
        assertThat(tried(LegacyPassword.PLAIN, "ł", UTF_8)).containsExactly("ł");
    }

    @Test
    void the_pepper_goes_where_cape_put_it() {
        assertThat(tried(pepper(LegacyPassword.Seasoning.PREFIX), "n", UTF_8)).containsExactly("keyn");
        assertThat(tried(pepper(LegacyPassword.Seasoning.SUFFIX), "n", UTF_8)).containsExactly("nkey");
        // printf 'The quick brown fox jumps over the lazy dog' | openssl dgst -sha256 -hmac key
        assertThat(tried(pepper(LegacyPassword.Seasoning.HMAC), "The quick brown fox jumps over the lazy dog", UTF_8))
                .containsExactly("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    private static LegacyPassword pepper(LegacyPassword.Seasoning seasoning) {
        return new LegacyPassword("key", seasoning);
    }

    /** What a format that is never content is asked, read in the encodings that are expected, in their order. */
    private static List<String> tried(LegacyPassword passwords, String typed, Charset... encodings) {
        List<byte[]> asked = new ArrayList<>();
        passwords.matches(new NeverContent(asked), typed, "");
        assertThat(asked).hasSize(encodings.length);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < encodings.length; i++) {
            read.add(new String(asked.get(i), encodings[i]));
        }
        return read;
    }

    private record NeverContent(List<byte[]> asked) implements PasswordFormat {

        @Override
        public boolean recognises(String stored) {
            return true;
        }

        @Override
        public boolean matches(byte[] password, String stored) {
            asked.add(password);
            return false;
        }
    }
}

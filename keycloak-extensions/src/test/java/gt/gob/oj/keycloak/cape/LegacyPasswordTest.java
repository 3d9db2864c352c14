package gt.gob.oj.keycloak.cape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.LegacyPassword.Match;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyPasswordTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void accented_password_is_tried_in_both_encodings_and_an_ascii_one_once() {
        assertThat(tried(LegacyPassword.PLAIN, "ñ", UTF_8, WINDOWS)).containsExactly("ñ", "ñ");
        assertThat(tried(LegacyPassword.PLAIN, "n", UTF_8)).containsExactly("n");
        assertThat(tried(LegacyPassword.PLAIN, "€", UTF_8, WINDOWS)).containsExactly("€", "€");
        assertThat(tried(LegacyPassword.PLAIN, "ł", UTF_8)).containsExactly("ł");
    }

    @Test
    void pepper_is_added_where_cape_put_it() {
        assertThat(tried(pepper(LegacyPassword.Seasoning.PREFIX), "n", UTF_8)).containsExactly("keyn");
        assertThat(tried(pepper(LegacyPassword.Seasoning.SUFFIX), "n", UTF_8)).containsExactly("nkey");
        // printf 'The quick brown fox jumps over the lazy dog' | openssl dgst -sha256 -hmac key
        assertThat(tried(pepper(LegacyPassword.Seasoning.HMAC), "The quick brown fox jumps over the lazy dog", UTF_8))
                .containsExactly("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @Test
    void match_of_a_truncating_hash_is_reported_as_beginning() {
        PasswordFormat first8 = new FirstBytes(8);

        assertThat(LegacyPassword.PLAIN.match(first8, "12345678", "12345678")).isEqualTo(Match.RIGHT);
        assertThat(LegacyPassword.PLAIN.match(first8, "123456789", "12345678")).isEqualTo(Match.BEGINNING);
        assertThat(LegacyPassword.PLAIN.match(first8, "1234567", "12345678")).isEqualTo(Match.WRONG);
    }

    @Test
    void pepper_before_the_password_counts_towards_the_hash_limit() {
        PasswordFormat first8 = new FirstBytes(8);

        assertThat(pepper(LegacyPassword.Seasoning.PREFIX).match(first8, "12345", "key12345"))
                .isEqualTo(Match.RIGHT);
        assertThat(pepper(LegacyPassword.Seasoning.PREFIX).match(first8, "123456", "key12345"))
                .isEqualTo(Match.BEGINNING);
        assertThat(pepper(LegacyPassword.Seasoning.SUFFIX).match(first8, "1234567", "1234567k"))
                .isEqualTo(Match.RIGHT);
        assertThat(new LegacyPassword("longer than eight", LegacyPassword.Seasoning.PREFIX)
                        .match(first8, "anything", "longer t"))
                .as("a pepper that fills the hash limit")
                .isEqualTo(Match.WRONG);
    }

    @Test
    void password_with_a_nul_character_never_matches() {
        // HMAC pads its key with NUL bytes; bcrypt repeats a password with a NUL in between.
        assertThat(tried(LegacyPassword.PLAIN, "clave\0clave")).isEmpty();
    }

    @Test
    void with_hmac_the_digest_length_counts_instead_of_the_password_length() {
        LegacyPassword hmac = pepper(LegacyPassword.Seasoning.HMAC);
        String digest = "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8";
        String typed = "The quick brown fox jumps over the lazy dog";
        assertThat(hmac.match(new FirstBytes(64), typed, digest)).isEqualTo(Match.RIGHT);
        assertThat(hmac.match(new FirstBytes(63), typed, digest.substring(0, 63)))
                .isEqualTo(Match.BEGINNING);
        assertThat(new LegacyPassword("", LegacyPassword.Seasoning.HMAC).match(new FirstBytes(4), "clave", "clav"))
                .as("without a pepper nothing is added")
                .isEqualTo(Match.BEGINNING);
    }

    @Test
    void pepper_that_fills_the_hash_limit_admits_no_password() {
        assertThat(new LegacyPassword("12345678", LegacyPassword.Seasoning.PREFIX)
                        .match(new FirstBytes(8), "anything", "12345678"))
                .isEqualTo(Match.WRONG);
    }

    @Test
    void to_string_masks_the_pepper() {
        assertThat(pepper(LegacyPassword.Seasoning.SUFFIX)).hasToString("LegacyPassword[masked]");
    }

    @Test
    void bcrypt_covers_72_bytes() {
        // Python 3.11: crypt.crypt("a" * 72, "$2y$04$bcdefghijKLMNOPQRSTuvu")
        String stored = "$2y$04$bcdefghijKLMNOPQRSTuvuzegtABjTgmhYDP26U0og29vKohTce5u";
        PasswordFormat bcrypt = PasswordFormats.installed().of(stored).orElseThrow();

        assertThat(LegacyPassword.PLAIN.match(bcrypt, "a".repeat(72), stored)).isEqualTo(Match.RIGHT);
        assertThat(LegacyPassword.PLAIN.match(bcrypt, "a".repeat(72) + "another end", stored))
                .isEqualTo(Match.BEGINNING);
        assertThat(LegacyPassword.PLAIN.match(bcrypt, "a".repeat(71), stored)).isEqualTo(Match.WRONG);
    }

    private record FirstBytes(int reach) implements PasswordFormat {

        @Override
        public boolean recognises(String stored) {
            return true;
        }

        @Override
        public int reach(byte[] password, String stored) {
            return reach;
        }

        @Override
        public boolean matches(byte[] password, String stored) {
            return new String(password, 0, Math.min(reach, password.length), UTF_8).equals(stored);
        }
    }

    private static LegacyPassword pepper(LegacyPassword.Seasoning seasoning) {
        return new LegacyPassword("key", seasoning);
    }

    /** The candidates passed to a format that never matches, decoded in the expected encodings, in order. */
    private static List<String> tried(LegacyPassword passwords, String typed, Charset... encodings) {
        List<byte[]> asked = new ArrayList<>();
        passwords.match(new NeverContent(asked), typed, "");
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

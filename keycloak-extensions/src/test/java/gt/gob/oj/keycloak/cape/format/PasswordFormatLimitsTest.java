package gt.gob.oj.keycloak.cape.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No format recognises a text whose check would cost too much, or that no program has written. */
class PasswordFormatLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "131072, 4, 1, 16, true",
        "131073, 1, 1, 16, false",
        "131072, 5, 1, 16, false",
        "16, 1, 2, 16, true",
        "15, 1, 2, 16, false",
        "16, 1, 1, 128, true",
        "16, 1, 1, 129, false",
        "16, 1, 1, 15, false"
    })
    void argon2_has_limits_of_memory_passes_and_hash(int memory, int passes, int lanes, int hash, boolean recognised) {
        assertThat(new Argon2PasswordFormat()
                        .recognises("$argon2id$v=19$m=%d,t=%d,p=%d$c2FsdHNhbHQ$%s"
                                .formatted(memory, passes, lanes, base64(hash))))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "65536, 8, 8, 16, true",
        "131072, 8, 1, 16, false",
        "65536, 8, 9, 16, false",
        "32768, 1, 1, 16, true",
        "65536, 1, 1, 16, false",
        "65536, 2, 1, 16, true",
        "02, 1, 1, 16, true",
        "01, 1, 1, 16, false",
        "12, 1, 1, 16, false",
        "16, 0, 1, 16, false",
        "16, 1, 0, 16, false",
        "16, 1, 1, 128, true",
        "16, 1, 1, 129, false",
        "16, 1, 1, 15, false"
    })
    void scrypt_has_limits_of_memory_work_and_hash(String n, int r, int p, int hash, boolean recognised) {
        assertThat(new ScryptPasswordFormat().recognises("scrypt$%s$salt$%d$%d$%s".formatted(n, r, p, base64(hash))))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "16, true", "17, false", "46, false", "99, false"})
    void scrypt_has_a_limit_of_its_exponent(int log, boolean recognised) {
        assertThat(new ScryptPasswordFormat().recognises("$scrypt$ln=%d,r=8,p=1$c2FsdA$%s".formatted(log, base64(16))))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "1500000, 16, true",
        "1500001, 16, false",
        "0, 16, false",
        "10000000, 16, false",
        "1, 64, true",
        "1, 65, false",
        "1, 15, false"
    })
    void pbkdf2_has_limits_of_iterations_and_key(int iterations, int key, boolean recognised) {
        assertThat(new Pbkdf2PasswordFormat().recognises("pbkdf2_sha256$%d$salt$%s".formatted(iterations, base64(key))))
                .isEqualTo(recognised);
        assertThat(new KeycloakPasswordFormat().recognises(keycloak(iterations, key)))
                .isEqualTo(recognised);
        assertThat(new AspNetIdentityPasswordFormat().recognises(aspNet(0, iterations, 32, key)))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 16, true",
        "2, 1, 16, true",
        "3, 1, 16, false",
        "-1, 1, 16, false",
        "0, 0, 16, false",
        "0, 1, 1, true",
        "0, 1, 0, false"
    })
    void asp_net_has_three_hashes_iterations_and_a_salt(int hash, int iterations, int salt, boolean recognised) {
        assertThat(new AspNetIdentityPasswordFormat().recognises(aspNet(hash, iterations, salt, 48)))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({"48, false", "49, true", "50, false"})
    void asp_net_has_a_fixed_length_in_version_2(int length, boolean recognised) {
        assertThat(new AspNetIdentityPasswordFormat().recognises(base64(length)))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "$5$rounds=1000000$salt$, 43, true",
        "$5$rounds=1000001$salt$, 43, false",
        "$1$salt$, 22, true",
        "$1$salt$, 43, false",
        "$apr1$salt$, 22, true",
        "$apr1$salt$, 86, false",
        "$5$salt$, 22, false",
        "$5$salt$, 86, false",
        "$6$salt$, 86, true",
        "$6$salt$, 43, false"
    })
    void crypt_has_a_limit_of_rounds_and_a_length_for_each_hash(String settings, int hash, boolean recognised) {
        assertThat(new CryptPasswordFormat().recognises(settings + "x".repeat(hash)))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "{SHA}, 20, true",
        "{SHA}, 21, false",
        "{SSHA}, 20, false",
        "{SSHA}, 21, true",
        "{MD5}, 16, true",
        "{MD5}, 20, false",
        "{SMD5}, 17, true",
        "{SHA384}, 48, true",
        "{SHA384}, 32, false"
    })
    void only_salted_schemes_of_directories_have_bytes_after_the_digest(String scheme, int length, boolean recognised) {
        assertThat(new LdapPasswordFormat().recognises(scheme + base64(length))).isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "c2FsdHNhbHQ, AAAAAAAAAAAAAAAAAAAAAA, true",
        "c, AAAAAAAAAAAAAAAAAAAAAA, false",
        "c2FsdHNhbHQ, AAAAAAAAAAAAAAAAAAAAA, false"
    })
    void argon2_requires_salt_and_hash_in_base64(String salt, String hash, boolean recognised) {
        assertThat(new Argon2PasswordFormat().recognises("$argon2id$v=19$m=16,t=1,p=1$%s$%s".formatted(salt, hash)))
                .isEqualTo(recognised);
    }

    private static String base64(int bytes) {
        return base64(new byte[bytes]);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String keycloak(int iterations, int key) {
        return "{\"algorithm\":\"pbkdf2\",\"hashIterations\":%d,\"salt\":\"c2FsdA==\",\"value\":\"%s\"}"
                .formatted(iterations, base64(key));
    }

    private static String aspNet(int hash, int iterations, int salt, int key) {
        return base64(ByteBuffer.allocate(13 + Math.max(0, salt) + key)
                .put((byte) 1)
                .putInt(hash)
                .putInt(iterations)
                .putInt(salt)
                .array());
    }
}

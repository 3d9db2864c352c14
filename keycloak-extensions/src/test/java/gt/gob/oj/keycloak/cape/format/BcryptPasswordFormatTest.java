package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class BcryptPasswordFormatTest {

    private final PasswordFormat format = new BcryptPasswordFormat();

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvFileSource(resources = "bcrypt.csv", numLinesToSkip = 1)
    void password_hashed_by_another_implementation_matches(String password, String stored) {
        assertThat(format.recognises(stored)).isTrue();
        assertThat(format.matches(password.getBytes(UTF_8), stored)).isTrue();
        assertThat(format.matches(("?" + password).getBytes(UTF_8), stored)).isFalse();
        assertThat(format.matches(new byte[0], stored)).isFalse();
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvFileSource(resources = "bcrypt.csv", numLinesToSkip = 1)
    void system_library_and_java_agree(String password, String stored) {
        assertThat(LibCrypt.loaded()).isPresent();
        for (String typed : List.of(password, password + "\0", "?" + password, "ñ" + password, "")) {
            byte[] bytes = typed.getBytes(UTF_8);
            assertThat(BcryptPasswordFormat.matches(bytes, stored, LibCrypt.loaded()))
                    .isEqualTo(BcryptPasswordFormat.matches(bytes, stored, Optional.empty()));
        }
    }

    /** Vectors of Openwall's crypt_blowfish: two passwords with the same hash, which covers only a part of them. */
    @Test
    void hash_with_the_sign_extension_bug_is_read_as_ambiguous() {
        String stored = "$2x$05$/OK.fbVrR/bpIqNJ5ianF.CE5elHaaO4EbggVDjb8P19RukzXSM3e";
        for (byte[] password : List.of(new byte[] {(byte) 0xa3}, new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xa3})) {
            assertThat(format.matches(password, stored)).isTrue();
            assertThat(format.reach(password, stored)).isEqualTo(1);
        }
        assertThat(format.reach("ascii\0".getBytes(UTF_8), stored)).isEqualTo(72);
    }

    @Test
    void all_of_a_digested_password_counts() {
        String stored = "bcrypt_sha256$$2b$12$AC2T3Ykp.ubzROJLeIto..GHEHFr58GnYZY7hRR.pphS.OX/vYiNa";

        assertThat(format.reach("a".repeat(80).getBytes(UTF_8), stored)).isEqualTo(Integer.MAX_VALUE);
        assertThat(format.reach("a".repeat(80).getBytes(UTF_8), stored.substring(14)))
                .isEqualTo(72);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Portal-2026!",
                "5f4dcc3b5aa765d61d8327deb882cf99",
                "$argon2id$v=19$m=7168,t=5,p=1$c2FsdA$aGFzaA",
                "$2b$10$short",
                "$2b$31$bcdefghijKLMNOPQRSTuvuHTbE6hOFEcq8xVe6RZy9t4UC/s9kR7."
            })
    void unknown_or_too_expensive_format_is_not_recognised(String stored) {
        assertThat(format.recognises(stored)).isFalse();
    }
}

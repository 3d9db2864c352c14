package gt.gob.oj.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final SecretKey KEY = key("a key of the realm");

    @Test
    void seal_depends_on_key_purpose_and_all_parts() {
        assertThat(new Seal(KEY, "link").of("a", "ana@example.com"))
                .isEqualTo(new Seal(KEY, "link").of("a", "ana@example.com"))
                .isNotEqualTo(new Seal(KEY, "link").of("a", "eva@example.com"))
                .isNotEqualTo(new Seal(KEY, "link").of("b", "ana@example.com"))
                .isNotEqualTo(new Seal(KEY, "code").of("a", "ana@example.com"))
                .isNotEqualTo(new Seal(key("another key"), "link").of("a", "ana@example.com"));
    }

    private static SecretKey key(String text) {
        return new SecretKeySpec(text.getBytes(UTF_8), "HmacSHA256");
    }
}

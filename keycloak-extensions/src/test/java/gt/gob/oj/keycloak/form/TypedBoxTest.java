package gt.gob.oj.keycloak.form;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Seal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TypedBoxTest {

    private static final Map<String, String> TYPED = Map.of("email", "ana@example.com", "cui", "1234567890108");

    private final TypedBox box = of("a key");

    @Test
    void input_is_restored_for_the_same_form() {
        assertThat(box.open("REGISTRATION", box.close("REGISTRATION", TYPED))).contains(TYPED);
    }

    @Test
    void encrypted_input_is_unreadable() {
        assertThat(box.close("REGISTRATION", TYPED))
                .doesNotContain("ana")
                .isNotEqualTo(box.close("REGISTRATION", TYPED));
    }

    @Test
    void input_cannot_be_opened_for_another_form_or_realm() {
        String closed = box.close("REGISTRATION", TYPED);

        assertThat(box.open("SIGN_IN", closed)).isEmpty();
        assertThat(of("another key").open("REGISTRATION", closed)).isEmpty();
        assertThat(box.open("REGISTRATION", (closed.startsWith("A") ? "B" : "A") + closed.substring(1)))
                .isEmpty();
        assertThat(box.open("REGISTRATION", "no box")).isEmpty();
        assertThat(box.open("REGISTRATION", "")).isEmpty();
    }

    private static TypedBox of(String key) {
        return new TypedBox(
                new Seal(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"), "form/typed"));
    }
}

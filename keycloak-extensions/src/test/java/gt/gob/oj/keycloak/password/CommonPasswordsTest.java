package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1!",
                "P@ssw0rd1!",
                "¡Guatemala2026",
                "Guatemala1!",
                "Qwerty123!",
                "1Contraseña!",
                "Organismojudicial1!",
                "Gu@t3m@l@",
                "Guatemala2026!",
                "12345guatemala"
            })
    void common_word_stays_common_with_a_few_extra_characters(String password) {
        assertThat(CommonPasswords.SHIPPED.holds(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Portal-2026!",
                "Prueba-2026!",
                "cuatro gatos Ven1an!",
                "8Rk#vTq2mZ",
                "!!!!",
                "",
                "!Guatemala2026!",
                "Guatemala20261!"
            })
    void less_common_passwords_are_accepted(String password) {
        assertThat(CommonPasswords.SHIPPED.holds(password)).isFalse();
    }

    @Test
    void list_has_a_moderate_size() throws IOException {
        try (var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"))) {
            assertThat(list.readAllBytes().length).isBetween(50_000, 102_400);
        }
    }
}

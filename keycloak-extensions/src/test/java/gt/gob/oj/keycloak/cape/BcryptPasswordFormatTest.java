package gt.gob.oj.keycloak.cape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptPasswordFormatTest {

    private final PasswordFormat format = new BcryptPasswordFormat();

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvFileSource(resources = "bcrypt.csv", numLinesToSkip = 1)
    void aPasswordHashedByAnotherImplementationIsRight(String password, String stored) {
        assertThat(format.recognises(stored)).isTrue();
        assertThat(format.matches(password, stored)).isTrue();
        assertThat(format.matches("?" + password, stored)).isFalse();
        assertThat(format.matches("", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Portal-2026!",
                "5f4dcc3b5aa765d61d8327deb882cf99",
                "$argon2id$v=19$m=7168,t=5,p=1$c2FsdA$aGFzaA",
                "$2b$10$short",
                "$2x$10$bcdefghijKLMNOPQRSTuvuHTbE6hOFEcq8xVe6RZy9t4UC/s9kR7.",
                "$2b$31$bcdefghijKLMNOPQRSTuvuHTbE6hOFEcq8xVe6RZy9t4UC/s9kR7."
            })
    void anotherFormatOrAnUnaffordableCostIsNotRecognised(String stored) {
        assertThat(format.recognises(stored)).isFalse();
    }

    @Test
    void itIsAmongTheInstalledFormats() {
        PasswordFormats installed = PasswordFormats.installed();
        assertThat(installed.of("$2y$10$defghijKLMNOPQRSTuv./u4O6hTZcet4SptUT.TyWwSRp4hqf1avK"))
                .containsInstanceOf(BcryptPasswordFormat.class);
        assertThat(installed.of("no known format")).isEmpty();
    }
}

package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;

class NewPasswordTest {

    private static final String CUI = "2032558520108";

    private final PasswordScene scene = new PasswordScene("long and commonPasswords and personalWords");

    @Test
    void good_password_typed_twice_has_no_mistake() {
        assertThat(mistakes("Cuatro-gatos-9", "Cuatro-gatos-9")).isEmpty();
    }

    @Test
    void missing_password_is_the_only_mistake() {
        assertThat(mistakes("", "other")).containsExactly("password missingPasswordMessage");
        assertThat(mistakes("\u200b", "")).containsExactly("password missingPasswordMessage");
    }

    @Test
    void one_broken_rule_has_its_own_message_and_several_share_one() {
        assertThat(mistakes("Xk-9", "Xk-9")).containsExactly("password tooShort");
        assertThat(mistakes("Password1!", "Password1!")).containsExactly("password password.common");
        assertThat(mistakes("Pass1!", "Pass1!")).containsExactly("password register.password.hint");
    }

    @Test
    void password_with_address_or_cui_is_refused() {
        assertThat(mistakes("mi-xicara-9", "mi-xicara-9")).containsExactly("password password.personal");
        assertThat(mistakes("mi-20325585-x", "mi-20325585-x")).containsExactly("password password.personal");
    }

    @Test
    void confirmation_must_equal_the_password() {
        assertThat(mistakes("Cuatro-gatos-9", "Cuatro-gatos-8"))
                .containsExactly("password-confirm invalidPasswordConfirmMessage");
        assertThat(mistakes("Xk-9", "")).hasSize(2);
    }

    @Test
    void password_is_hashed_with_the_algorithm_of_the_realm() {
        PasswordScene strict = new PasswordScene("hashAlgorithm(strong) and hashIterations(7)");
        PasswordCredentialModel stored = new NewPassword("Cuatro-gatos-9", "").hashed(strict.session(), strict.realm);
        assertThat(stored.getPasswordCredentialData().getAlgorithm()).isEqualTo("strong");
        assertThat(stored.getPasswordCredentialData().getHashIterations()).isEqualTo(7);
        assertThat(stored.getPasswordSecretData().getValue()).isEqualTo(PasswordScene.backwards("Cuatro-gatos-9"));

        PasswordCredentialModel usual = new NewPassword("Cuatro-gatos-9", "").hashed(scene.session(), scene.realm);
        assertThat(usual.getPasswordCredentialData().getAlgorithm()).isEqualTo("stock");
    }

    @Test
    void stored_password_is_verified_by_the_provider_that_hashed_it() {
        PasswordCredentialModel stored = new NewPassword("Cuatro-gatos-9", "").hashed(scene.session(), scene.realm);
        assertThat(NewPassword.matches(scene.session(), stored, "Cuatro-gatos-9"))
                .isTrue();
        assertThat(NewPassword.matches(scene.session(), stored, "Cuatro-gatos-8"))
                .isFalse();
    }

    @Test
    void to_string_masks_the_password() {
        assertThat(new NewPassword("Cuatro-gatos-9", "")).hasToString("NewPassword[masked]");
    }

    private List<String> mistakes(String typed, String confirmation) {
        return new NewPassword(typed, confirmation)
                .mistakes(scene.session(), scene.realm, "ana.xicara@example.com", CUI).stream()
                        .flatMap(NewPasswordTest::text)
                        .toList();
    }

    private static Stream<String> text(FormMessage mistake) {
        return Stream.of(mistake.getField() + " " + mistake.getMessage());
    }
}

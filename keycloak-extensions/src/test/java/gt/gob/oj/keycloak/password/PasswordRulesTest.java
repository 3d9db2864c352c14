package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Our rules as part of a realm's policy. */
class PasswordRulesTest {

    private final PasswordScene scene = new PasswordScene("long and commonPasswords and notPresentPassword");

    @Test
    void common_password_is_refused_for_everybody() {
        PasswordPolicyProvider rule = new CommonPasswordsRule().create(scene.session());
        assertThat(message(rule.validate(scene.realm, scene.ana, "Password1!"))).isEqualTo("password.common");
        assertThat(message(rule.validate("ana", "Password1!"))).isEqualTo("password.common");
        assertThat(rule.validate(scene.realm, scene.ana, "Cuatro-gatos-9")).isNull();
        assertThat(rule.validate("ana", "Cuatro-gatos-9")).isNull();
    }

    @Test
    void password_with_names_or_address_is_refused_for_its_owner() {
        PasswordPolicyProvider rule = new PersonalWordsRule().create(scene.session());
        assertThat(message(rule.validate(scene.realm, scene.ana, "mi-xicara-9")))
                .isEqualTo("password.personal");
        assertThat(message(rule.validate(scene.realm, scene.ana, "mi-lopez-9"))).isEqualTo("password.personal");
        assertThat(rule.validate(scene.realm, scene.ana, "Cuatro-gatos-9")).isNull();
    }

    @Test
    void person_without_account_is_checked_against_the_name_only() {
        PasswordPolicyProvider rule = new PersonalWordsRule().create(scene.session());
        assertThat(message(rule.validate("xicara@example.com", "mi-xicara-9"))).isEqualTo("password.personal");
        assertThat(rule.validate("xicara@example.com", "Cuatro-gatos-9")).isNull();
        assertThat(rule.validate((String) null, "mi-xicara-9")).isNull();
    }

    @Test
    void current_password_is_refused_as_a_new_one() {
        PasswordPolicyProvider rule = new PresentPasswordRule().create(scene.session());
        assertThat(message(rule.validate(scene.realm, scene.ana, PasswordScene.PRESENT)))
                .isEqualTo("password.present");
        assertThat(rule.validate(scene.realm, scene.ana, "Cuatro-gatos-9")).isNull();
        assertThat(rule.validate("ana", PasswordScene.PRESENT)).isNull();
    }

    @Test
    void current_password_is_judged_by_all_other_rules() {
        assertThat(wouldBeTaken(PasswordScene.PRESENT)).isTrue();
        assertThat(wouldBeTaken("Xk-9")).isFalse();
        assertThat(wouldBeTaken("Password1!")).isFalse();
        assertThat(wouldBeTaken("Xk-9567\u200b")).as("seven visible characters").isFalse();
    }

    private boolean wouldBeTaken(String present) {
        return PresentPasswordRule.wouldBeTaken(scene.session(), scene.realm, scene.ana, present);
    }

    @Test
    void rules_are_switches_named_as_in_the_realm_export() {
        List<PasswordRule> rules =
                List.of(new CommonPasswordsRule(), new PersonalWordsRule(), new PresentPasswordRule());
        assertThat(rules)
                .extracting(PasswordRule::getId)
                .containsExactly("commonPasswords", "personalWords", "notPresentPassword");
        assertThat(rules)
                .extracting(PasswordRule::getDisplayName)
                .containsExactly("Not common", "No CUI, names or e-mail", "Not the current password");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.getConfigType()).isNull();
            assertThat(rule.getDefaultConfigValue()).isNull();
            assertThat(rule.parseConfig("x")).isNull();
            assertThat(rule.isMultiplSupported()).isFalse();
        });
    }

    private static String message(PolicyError refusal) {
        return refusal.getMessage();
    }
}

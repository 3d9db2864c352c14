package gt.gob.oj.keycloak.signin.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

class BrakeSettingsTest {

    private static final BrakeSettings USUAL = new BrakeSettings(3, 20, 200);

    @Test
    void flow_without_settings_has_the_default_limits() {
        assertThat(BrakeSettings.of(null)).isEqualTo(USUAL);
        assertThat(BrakeSettings.of(config(Map.of("captcha-after-attempts-per-name", " "))))
                .isEqualTo(USUAL);
    }

    @Test
    void each_limit_can_be_set() {
        assertThat(BrakeSettings.of(config(Map.of(
                        "captcha-after-attempts-per-name", "1",
                        "captcha-after-attempts-per-address", " 2 ",
                        "refusal-after-attempts-per-address", "3"))))
                .isEqualTo(new BrakeSettings(1, 2, 3));
    }

    @Test
    void console_offers_all_limits_with_their_defaults() {
        assertThat(BrakeSettings.properties())
                .extracting(ProviderConfigProperty::getName, ProviderConfigProperty::getDefaultValue)
                .containsExactly(
                        tuple("captcha-after-attempts-per-name", 3),
                        tuple("captcha-after-attempts-per-address", 20),
                        tuple("refusal-after-attempts-per-address", 200));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, false, false",
        "3, 1, false, true",
        "4, 1, true, true",
        "1, 19, false, false",
        "1, 20, false, true",
        "1, 21, true, true"
    })
    void captcha_is_required_one_attempt_after_it_is_announced(int byName, int byAddress, boolean now, boolean next) {
        Brakes.Attempt attempt = new Brakes.Attempt(byName, byAddress, USUAL);
        assertThat(attempt.needsCaptcha()).isEqualTo(now);
        assertThat(attempt.nextNeedsCaptcha()).isEqualTo(next);
    }

    @Test
    void network_is_refused_after_two_hundred_attempts() {
        assertThat(new Brakes.Attempt(1, 200, USUAL).isNetworkRefused()).isFalse();
        assertThat(new Brakes.Attempt(1, 201, USUAL).isNetworkRefused()).isTrue();
    }

    private static AuthenticatorConfigModel config(Map<String, String> set) {
        AuthenticatorConfigModel config = new AuthenticatorConfigModel();
        config.setConfig(set);
        return config;
    }
}

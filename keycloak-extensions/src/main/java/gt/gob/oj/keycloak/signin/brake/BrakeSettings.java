package gt.gob.oj.keycloak.signin.brake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** Limits for attempts within 15 minutes, configured in the realm's flow. */
public record BrakeSettings(int captchaByName, int captchaByAddress, int refusalByAddress) {

    private static final String CAPTCHA_BY_NAME = "captcha-after-attempts-per-name";
    private static final String CAPTCHA_BY_ADDRESS = "captcha-after-attempts-per-address";
    private static final String REFUSAL_BY_ADDRESS = "refusal-after-attempts-per-address";
    private static final BrakeSettings USUAL = new BrakeSettings(3, 20, 200);

    public static BrakeSettings of(@Nullable AuthenticatorConfigModel config) {
        Map<String, String> set = config == null ? Map.of() : config.getConfig();
        return new BrakeSettings(
                number(set, CAPTCHA_BY_NAME, USUAL.captchaByName),
                number(set, CAPTCHA_BY_ADDRESS, USUAL.captchaByAddress),
                number(set, REFUSAL_BY_ADDRESS, USUAL.refusalByAddress));
    }

    public static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property(count(CAPTCHA_BY_NAME, "Attempts per name before the captcha", USUAL.captchaByName))
                .property(count(CAPTCHA_BY_ADDRESS, "Attempts per address before the captcha", USUAL.captchaByAddress))
                .property(count(REFUSAL_BY_ADDRESS, "Attempts per address before refusal", USUAL.refusalByAddress))
                .build();
    }

    private static ProviderConfigProperty count(String name, String label, int usual) {
        return new ProviderConfigProperty(
                name, label, "Counted within 15 minutes.", ProviderConfigProperty.INTEGER_TYPE, usual);
    }

    private static int number(Map<String, String> set, String key, int usual) {
        String value = set.get(key);
        return value == null || value.isBlank() ? usual : Integer.parseInt(value.strip());
    }
}

package gt.gob.oj.keycloak.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * A realm's registration settings.
 *
 * @param continueAt the URL for a browser without an authentication session; empty for none
 */
record RegistrationSettings(
        int minimumAge,
        boolean acceptsDoubtfulCui,
        Duration pendingLifetime,
        Duration codeLifetime,
        String continueAt) {

    private static final String MINIMUM_AGE = "minimum-age";
    private static final String CHECK_DIGIT = "check-digit";
    private static final String REFUSE = "refuse";
    private static final String FLAG = "flag";
    private static final String PENDING_HOURS = "pending-hours";
    private static final String CODE_MINUTES = "code-minutes";
    private static final String CONTINUE_AT = "continue-at";

    /** The authority's guide names no age. The DPI, which the identity proof requires, is issued at 18. */
    private static final int DEFAULT_MINIMUM_AGE = 18;

    private static final int DEFAULT_PENDING_HOURS = 24;
    private static final int DEFAULT_CODE_MINUTES = 10;

    static final List<ProviderConfigProperty> PROPERTIES = List.of(
            number(MINIMUM_AGE, "Minimum age", "Minimum age for a registration, in years.", DEFAULT_MINIMUM_AGE),
            checkDigit(),
            number(
                    PENDING_HOURS,
                    "Hours to confirm",
                    "A registration that is not confirmed by then is deleted.",
                    DEFAULT_PENDING_HOURS),
            number(CODE_MINUTES, "Minutes of a code", "How long the code in the mail is valid.", DEFAULT_CODE_MINUTES),
            new ProviderConfigProperty(
                    CONTINUE_AT,
                    "Continue at",
                    "The URL for people who confirm in another browser than that of the registration.",
                    ProviderConfigProperty.STRING_TYPE,
                    ""));

    static RegistrationSettings of(@Nullable AuthenticatorConfigModel model) {
        Map<String, String> config = model == null ? Map.of() : model.getConfig();
        return new RegistrationSettings(
                number(config, MINIMUM_AGE, DEFAULT_MINIMUM_AGE),
                FLAG.equals(config.get(CHECK_DIGIT)),
                Duration.ofHours(number(config, PENDING_HOURS, DEFAULT_PENDING_HOURS)),
                Duration.ofMinutes(number(config, CODE_MINUTES, DEFAULT_CODE_MINUTES)),
                config.getOrDefault(CONTINUE_AT, ""));
    }

    private static int number(Map<String, String> config, String name, int otherwise) {
        String configured = config.get(name);
        return configured == null || configured.isBlank() ? otherwise : Integer.parseInt(configured.strip());
    }

    private static ProviderConfigProperty number(String name, String label, String help, int otherwise) {
        return new ProviderConfigProperty(name, label, help, ProviderConfigProperty.INTEGER_TYPE, otherwise);
    }

    private static ProviderConfigProperty checkDigit() {
        ProviderConfigProperty property = new ProviderConfigProperty(
                CHECK_DIGIT,
                "Wrong check digit",
                "Refuse a CUI whose check digit fails, or accept it and flag it for the reviewer.",
                ProviderConfigProperty.LIST_TYPE,
                REFUSE);
        property.setOptions(List.of(REFUSE, FLAG));
        return property;
    }
}

package gt.gob.oj.keycloak.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.FormAction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Place its action after {@code registration-user-creation}, which creates the user whose citizen it enters. */
public final class CitizenFormActionFactory extends RegistrationActionFactory {

    /** The guide names no age; the DPI, whose image is asked for next, is issued at 18. */
    static final int DEFAULT_MINIMUM_AGE = 18;

    private static final String MINIMUM_AGE = "minimum-age";

    static int minimumAge(Map<String, String> config) {
        String configured = config.get(MINIMUM_AGE);
        return configured == null || configured.isBlank() ? DEFAULT_MINIMUM_AGE : Integer.parseInt(configured.strip());
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new CitizenFormAction(Clock.systemUTC());
    }

    @Override
    public String getId() {
        return "registration-citizen";
    }

    @Override
    public String getDisplayType() {
        return "Citizen: CUI and birth date";
    }

    @Override
    public String getHelpText() {
        return "Asks for a CUI that nobody else has and for the birth date.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(new ProviderConfigProperty(
                MINIMUM_AGE,
                "Minimum age",
                "Full years a person must have to register.",
                ProviderConfigProperty.INTEGER_TYPE,
                DEFAULT_MINIMUM_AGE));
    }
}

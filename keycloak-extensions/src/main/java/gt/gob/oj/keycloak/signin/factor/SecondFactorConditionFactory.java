package gt.gob.oj.keycloak.signin.factor;

import gt.gob.oj.keycloak.PlainFactory;
import java.util.List;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.provider.ProviderConfigProperty;

/** For the conditional subflow of second factors. */
public final class SecondFactorConditionFactory
        implements ConditionalAuthenticatorFactory, PlainFactory<Authenticator> {

    private static final Requirement[] CHOICES = {Requirement.REQUIRED, Requirement.DISABLED};
    private static final ConditionalAuthenticator CONDITION = new SecondFactorCondition();

    @Override
    public ConditionalAuthenticator getSingleton() {
        return CONDITION;
    }

    @Override
    public String getId() {
        return "conditional-second-factor";
    }

    @Override
    public String getDisplayType() {
        return "Condition - second factor";
    }

    @Override
    public String getHelpText() {
        return "True for people with an authenticator app and for people who need a second factor.";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return CHOICES.clone();
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}

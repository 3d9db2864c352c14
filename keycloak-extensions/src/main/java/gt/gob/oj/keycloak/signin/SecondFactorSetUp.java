package gt.gob.oj.keycloak.signin;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;

/**
 * No page of its own: at each sign-in, also by an open session, people of whom a second factor is required and who have
 * none are led to set up the authenticator app before they get anywhere.
 */
public final class SecondFactorSetUp implements RequiredActionFactory, RequiredActionProvider {

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        if (SecondFactor.of(context.getRealm(), context.getUser()).isMissing()) {
            context.getAuthenticationSession().addRequiredAction(UserModel.RequiredAction.CONFIGURE_TOTP);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.success();
    }

    @Override
    public void processAction(RequiredActionContext context) {
        context.success();
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getId() {
        return "second-factor-set-up";
    }

    @Override
    public String getDisplayText() {
        return "Second factor where it is required";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;

/**
 * A required action without a page. At each sign-in, even with an open session, people who need a second factor but
 * have none must set up the authenticator app.
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

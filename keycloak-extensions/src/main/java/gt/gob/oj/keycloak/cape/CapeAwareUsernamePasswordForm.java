package gt.gob.oj.keycloak.cape;

import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The stock form, except that a person whom CAPE could not be asked about is told so, not "wrong password". */
final class CapeAwareUsernamePasswordForm extends UsernamePasswordForm {

    CapeAwareUsernamePasswordForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public void testInvalidUser(AuthenticationFlowContext context, @Nullable UserModel user) {
        if (user == null && CapeOutage.isNoted(context.getSession())) {
            context.getEvent().error("cape_unavailable");
            context.forceChallenge(challenge(context, "cape.unavailable"));
        } else {
            super.testInvalidUser(context, user);
        }
    }
}

package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * True for people with a second factor, unless they signed in with a passkey, which already verifies device and owner.
 */
final class SecondFactorCondition implements ConditionalAuthenticator {

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        return !AuthenticatorUtil.getAuthnCredentials(context.getAuthenticationSession())
                        .contains(WebAuthnCredentialModel.TYPE_PASSWORDLESS)
                && SecondFactor.of(context.getRealm(), context.getUser()).isAsked();
    }

    @Override
    public void action(AuthenticationFlowContext context) {}

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** What both actions have in common. */
abstract class AccountActionFactory implements RequiredActionFactory {

    static String portalUrl(KeycloakSession session) {
        return session.getProvider(IdentityProofProvider.class).portalUrl();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}

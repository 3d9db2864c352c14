package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** {@code kc_action=close-account}. */
public final class CloseAccountActionFactory implements RequiredActionFactory, PlainFactory<RequiredActionProvider> {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new CloseAccountAction(session);
    }

    @Override
    public String getDisplayText() {
        return "Cerrar mi cuenta";
    }

    @Override
    public String getId() {
        return "close-account";
    }
}

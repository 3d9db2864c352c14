package gt.gob.oj.keycloak.account;

import java.time.Clock;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** {@code kc_action=change-email}; who signed in more than five minutes ago signs in again first. */
public final class ChangeEmailActionFactory extends AccountActionFactory {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new ChangeEmailAction(session, portalUrl(session), Clock.systemUTC());
    }

    @Override
    public String getDisplayText() {
        return "Cambiar mi correo electrónico";
    }

    @Override
    public String getId() {
        return "change-email";
    }
}

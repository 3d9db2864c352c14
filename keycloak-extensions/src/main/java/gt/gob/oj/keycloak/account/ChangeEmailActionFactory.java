package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.PortalAddress;
import java.time.Clock;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** {@code kc_action=change-email}. Requires a sign-in within the last five minutes. */
public final class ChangeEmailActionFactory implements RequiredActionFactory, PlainFactory<RequiredActionProvider> {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        String portalUrl = PortalAddress.configured();
        return new ChangeEmailAction(session, portalUrl, Clock.systemUTC());
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

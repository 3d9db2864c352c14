package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.PortalAddress;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** Not requested by an application: it appears at a sign-in. */
public final class MailRefusedActionFactory implements RequiredActionFactory, PlainFactory<RequiredActionProvider> {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new MailRefusedAction(PortalAddress.configured());
    }

    @Override
    public String getDisplayText() {
        return "Correo electrónico que no recibe";
    }

    @Override
    public String getId() {
        return MailRefusedAction.ID;
    }
}

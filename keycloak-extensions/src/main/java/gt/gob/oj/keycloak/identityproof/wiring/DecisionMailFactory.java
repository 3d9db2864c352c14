package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;

public final class DecisionMailFactory implements MailTaskFactory {

    static final String ID = "identity-decision";

    @Override
    public MailTask create(KeycloakSession session) {
        return new DecisionMail(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}

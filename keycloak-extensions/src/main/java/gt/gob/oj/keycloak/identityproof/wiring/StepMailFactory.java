package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;

public final class StepMailFactory implements MailTaskFactory {

    static final String ID = "identity-step";

    @Override
    public MailTask create(KeycloakSession session) {
        return new StepMail(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}

package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.notice.StepMail;
import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;

public final class StepMailFactory implements MailTaskFactory {

    @Override
    public MailTask create(KeycloakSession session) {
        return Composition.of(session).stepMail();
    }

    @Override
    public String getId() {
        return StepMail.ID;
    }
}

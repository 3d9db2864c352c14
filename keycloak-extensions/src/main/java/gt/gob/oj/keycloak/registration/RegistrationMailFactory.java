package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;

public final class RegistrationMailFactory implements MailTaskFactory {

    @Override
    public MailTask create(KeycloakSession session) {
        return new RegistrationMail(session);
    }

    @Override
    public String getId() {
        return RegistrationMail.KIND;
    }
}

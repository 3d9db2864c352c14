package gt.gob.oj.keycloak.signin.reset;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;

/** The reference comes from {@link ResetRequests}. */
public final class ResetMailFactory implements MailTaskFactory {

    static final String ID = "reset";

    @Override
    public MailTask create(KeycloakSession session) {
        return new ResetMail(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}

package gt.gob.oj.keycloak.signin.notice;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;

/** The reference is a {@link SecurityEvent}. */
public final class EventMailFactory implements MailTaskFactory {

    static final String ID = "security-event";

    @Override
    public MailTask create(KeycloakSession session) {
        return new EventMail(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}

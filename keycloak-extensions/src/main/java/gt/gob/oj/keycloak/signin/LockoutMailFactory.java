package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Tells the owner that sign-in is held up, once an hour at most. The reference is the person's id. */
public final class LockoutMailFactory implements MailTaskFactory {

    static final String ID = "lockout";
    private static final Duration HOUR = Duration.ofHours(1);

    @Override
    public MailTask create(KeycloakSession session) {
        return (realm, userId) -> {
            UserModel owner = session.users().getUserById(realm, userId);
            if (owner != null
                    && owner.getEmail() != null
                    && new Tally(session, realm, "lockout-notice", HOUR).add(userId) == 1) {
                new Notice(session, realm).send(owner, "lockout");
            }
        };
    }

    @Override
    public String getId() {
        return ID;
    }
}

package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.mail.MailTaskFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Tells the owner that something they sign in with was changed or removed. The reference is what it is, a blank, and the
 * person's id.
 */
public final class CredentialMailFactory implements MailTaskFactory {

    static final String ID = "credential-changed";

    static String reference(String change, String userId) {
        return change + " " + userId;
    }

    @Override
    public MailTask create(KeycloakSession session) {
        return (realm, reference) -> {
            String[] parts = reference.split(" ", 2);
            UserModel owner = session.users().getUserById(realm, parts[1]);
            if (owner != null && owner.getEmail() != null) {
                new Notice(session, realm).send(owner, "credentialChanged", "credential." + parts[0]);
            }
        };
    }

    @Override
    public String getId() {
        return ID;
    }
}

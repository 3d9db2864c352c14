package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.mail.Letter;
import gt.gob.oj.keycloak.mail.MailTask;
import java.time.Duration;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Tells the owner what happened to the account; of lockouts once an hour at most. */
final class EventMail implements MailTask {

    private static final Duration HOUR = Duration.ofHours(1);

    private final KeycloakSession session;

    EventMail(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void perform(RealmModel realm, String reference) throws EmailException {
        SecurityEvent happened = SecurityEvent.read(reference);
        UserModel owner = session.users().getUserById(realm, happened.userId());
        if (owner == null || owner.getEmail() == null || isOldNews(realm, happened)) {
            return;
        }
        new Letter(session, realm, owner).stock().sendEvent(happened.event());
    }

    private boolean isOldNews(RealmModel realm, SecurityEvent happened) {
        return happened.isLockout() && new Tally(session, realm, "lockout-notice", HOUR).add(happened.userId()) > 1;
    }
}

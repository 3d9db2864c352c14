package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.cape.LegacyTraces;
import gt.gob.oj.keycloak.mail.AddressOnly;
import gt.gob.oj.keycloak.mail.Letter;
import gt.gob.oj.keycloak.mail.MailTask;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Tells the owner what happened to the account; of lockouts once an hour at most. */
final class EventMail implements MailTask {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Locale SPANISH = Locale.of("es");

    private final KeycloakSession session;

    EventMail(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void perform(RealmModel realm, String reference) throws EmailException {
        SecurityEvent happened = SecurityEvent.read(reference);
        Optional<UserModel> owner = owner(realm, happened).filter(user -> user.getEmail() != null);
        if (owner.isPresent() && !isOldNews(realm, happened)) {
            new Letter(session, realm, owner.get()).stock().sendEvent(happened.event());
        }
    }

    /** Whoever is of CAPE and not local has no account here to be found, but an address there. */
    private Optional<UserModel> owner(RealmModel realm, SecurityEvent happened) {
        UserModel local = session.users().getUserById(realm, happened.userId());
        if (local != null || happened.legacyAccount().isEmpty()) {
            return Optional.ofNullable(local);
        }
        return LegacyTraces.addressOf(session, realm, happened.legacyAccount())
                .map(address -> AddressOnly.of(session, realm, address, SPANISH));
    }

    private boolean isOldNews(RealmModel realm, SecurityEvent happened) {
        return happened.isLockout() && new Tally(session, realm, "lockout-notice", HOUR).add(happened.userId()) > 1;
    }
}

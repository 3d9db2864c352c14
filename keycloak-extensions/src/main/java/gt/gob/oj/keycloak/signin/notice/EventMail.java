package gt.gob.oj.keycloak.signin.notice;

import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.cape.storage.LegacyTraces;
import gt.gob.oj.keycloak.mail.AddressOnlyUser;
import gt.gob.oj.keycloak.mail.LocalizedMail;
import gt.gob.oj.keycloak.mail.MailTask;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Notifies the owner of a security event, and of lockouts at most once an hour. */
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
        if (owner.isPresent() && !wasSentRecently(realm, happened)) {
            new LocalizedMail(session, realm, owner.get()).stock().sendEvent(happened.event());
        }
    }

    /** Finds a CAPE user who is not local yet by the address in CAPE. */
    private Optional<UserModel> owner(RealmModel realm, SecurityEvent happened) {
        UserModel local = session.users().getUserById(realm, happened.userId());
        if (local != null || happened.legacyAccount().isEmpty()) {
            return Optional.ofNullable(local);
        }
        return LegacyTraces.addressOf(session, realm, happened.legacyAccount())
                .map(address -> AddressOnlyUser.of(session, realm, address, SPANISH));
    }

    private boolean wasSentRecently(RealmModel realm, SecurityEvent happened) {
        return happened.isLockout() && new Tally(session, realm, "lockout-notice", HOUR).add(happened.userId()) > 1;
    }
}

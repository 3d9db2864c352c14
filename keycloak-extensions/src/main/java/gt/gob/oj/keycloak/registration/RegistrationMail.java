package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.SixDigits;
import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.cape.firstpassword.FirstPassword;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.mail.AddressOnlyUser;
import gt.gob.oj.keycloak.mail.LocalizedMail;
import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import gt.gob.oj.keycloak.registration.pending.PendingRegistrations;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Looks up after the request whether the person is known. The owner of the address learns that they have an account,
 * the owner of the CUI learns that it was used, and everybody else gets the means to confirm.
 */
final class RegistrationMail implements MailTask {

    static final String KIND = "registration";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MAILS_PER_HOUR = 10;

    private final KeycloakSession session;

    RegistrationMail(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void perform(RealmModel realm, String reference) throws EmailException {
        PendingRegistration registration =
                PendingRegistrations.of(session).take(realm, reference).orElse(null);
        if (registration == null) {
            return;
        }
        if (new Tally(session, realm, "registration-mail", HOUR).add(registration.email) > MAILS_PER_HOUR) {
            return; // Without a mail there is no code that an attacker could guess.
        }
        // In an outage the mail is sent anyway. The confirmation repeats the lookup and waits for CAPE.
        UserModel owner = new LegacyPeople(session, realm)
                .ownerOf(registration.email)
                .orInOutage(Optional.empty())
                .orElse(null);
        if (owner != null) {
            mailOwner(realm, owner, registration);
            return;
        }
        if (registration.mails == 1) {
            mailOwnerOfCui(realm, registration);
        }
        Locale locale = Locale.forLanguageTag(registration.locale);
        UserModel stranger = AddressOnlyUser.of(session, realm, registration.email, locale);
        new LocalizedMail(session, realm, stranger)
                .send("registrationConfirmSubject", "registration-confirm.ftl", confirmation(realm, registration));
    }

    private void mailOwner(RealmModel realm, UserModel owner, PendingRegistration registration) throws EmailException {
        if (FirstPassword.isMissing(owner)) {
            mailPersonOfCape(realm, owner, registration);
        } else {
            new LocalizedMail(session, realm, owner)
                    .send("registrationKnownSubject", "registration-known.ftl", Map.of());
        }
    }

    private void mailPersonOfCape(RealmModel realm, UserModel owner, PendingRegistration registration)
            throws EmailException {
        Locale locale = Locale.forLanguageTag(registration.locale);
        new LocalizedMail(session, realm, AddressOnlyUser.of(session, realm, owner.getEmail(), locale))
                .send("registrationCapeSubject", "registration-cape.ftl", Map.of());
    }

    private void mailOwnerOfCui(RealmModel realm, PendingRegistration registration) throws EmailException {
        String id = CitizenDirectory.of(session)
                .ownerOf(realm, registration.citizen().cui())
                .orElse(null);
        UserModel owner =
                id == null ? ownerInCape(realm, registration) : session.users().getUserById(realm, id);
        if (owner != null
                && FirstPassword.isMissing(owner)
                && new Tally(session, realm, "registration-cui", DAY).add(owner.getId()) == 1) {
            mailPersonOfCape(realm, owner, registration);
        } else if (owner != null
                && owner.isEmailVerified()
                && owner.getEmail() != null
                && new Tally(session, realm, "registration-cui", DAY).add(owner.getId()) == 1) {
            new LocalizedMail(session, realm, owner)
                    .send("registrationCuiKnownSubject", "registration-cui-known.ftl", Map.of());
        }
    }

    private @Nullable UserModel ownerInCape(RealmModel realm, PendingRegistration registration) {
        return session.users()
                .getUserByUsername(realm, registration.citizen().cui().digits());
    }

    private Map<String, Object> confirmation(RealmModel realm, PendingRegistration registration) {
        String code = SixDigits.random();
        registration.hold(code, Seal.of(session, realm, PendingRegistration.CODE));
        return Map.of(
                "code", code,
                "codeExpiration", minutes(registration.mailedAt, registration.codeExpiresAt),
                "link", RegistrationLinkResource.link(registration, session, realm),
                "linkExpiration", minutes(Instant.now(), registration.expiresAt));
    }

    /** From an hour on, rounds down to full hours, which reads better. */
    private static long minutes(Instant from, Instant until) {
        long minutes = Duration.between(from, until).plusSeconds(59).toMinutes();
        return minutes < 60 ? minutes : minutes - minutes % 60;
    }
}

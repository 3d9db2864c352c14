package gt.gob.oj.keycloak.signin.reset;

import gt.gob.oj.keycloak.LinkAddress;
import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.firstpassword.FirstPassword;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.mail.AddressOnlyUser;
import gt.gob.oj.keycloak.mail.LocalizedMail;
import gt.gob.oj.keycloak.mail.MailTask;
import gt.gob.oj.keycloak.signin.factor.SecondFactor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.common.util.Time;
import org.keycloak.email.EmailException;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The mail after a password reset request: the link; or the notice that the account is disabled, needs an
 * administrator, or does not exist. The link works in any browser.
 */
final class ResetMail implements MailTask {

    /** The reasons for a mail without a link. */
    private enum Notice {
        UNKNOWN("resetUnknownSubject", "reset-unknown.ftl"),
        STAFF("resetStaffSubject", "reset-staff.ftl"),
        DISABLED("resetDisabledSubject", "reset-disabled.ftl");

        private final String subject;
        private final String template;

        Notice(String subject, String template) {
            this.subject = subject;
            this.template = template;
        }

        static Notice about(@Nullable UserModel user) {
            if (user == null) {
                return UNKNOWN;
            }
            if (!user.isEnabled()) {
                return DISABLED;
            }
            return STAFF;
        }
    }

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LINKS_PER_HOUR = 5;

    private final KeycloakSession session;

    ResetMail(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void perform(RealmModel realm, String reference) throws EmailException {
        Optional<ResetRequests.Pending> pending = new ResetRequests(session).take(reference);
        if (pending.isPresent()) {
            answer(realm, pending.get());
        }
    }

    private void answer(RealmModel realm, ResetRequests.Pending request) throws EmailException {
        UserModel user = switch (new LegacyPeople(session, realm).ownerOf(request.email())) {
            case LegacyAnswer.Found<Optional<UserModel>>(var owner) -> owner.orElse(null);
            case LegacyAnswer.Outage<?> outage -> // The mail task is retried later.
                throw new IllegalStateException("CAPE does not answer, so the owner of the address is unknown");
        };
        if (user != null && user.isEnabled() && FirstPassword.isMissing(user)) {
            if (isWithin(realm, "reset-link", request.email(), LINKS_PER_HOUR)) {
                sendFirstLink(realm, user, request);
            }
        } else if (user != null && mayHaveLink(realm, user)) {
            if (isWithin(realm, "reset-link", request.email(), LINKS_PER_HOUR)) {
                sendLink(realm, user, request);
            }
        } else if (isWithin(realm, "reset-notice", request.email(), 1)) {
            UserModel owner =
                    user != null ? user : AddressOnlyUser.of(session, realm, request.email(), request.locale());
            Notice notice = Notice.about(user);
            new LocalizedMail(session, realm, owner).send(notice.subject, notice.template, Map.of());
        }
    }

    /**
     * Without this rule, a person who needs a second factor and has none could set one up with access to the mailbox
     * alone.
     */
    private static boolean mayHaveLink(RealmModel realm, UserModel user) {
        return user.isEnabled() && !SecondFactor.of(realm, user).isMissing();
    }

    private boolean isWithin(RealmModel realm, String kind, String email, int most) {
        return new Tally(session, realm, kind, HOUR).add(email) <= most;
    }

    /** For people of CAPE without a previous sign-in. They become local when they choose a password. */
    private void sendFirstLink(RealmModel realm, UserModel user, ResetRequests.Pending request) throws EmailException {
        int validity = validity(realm);
        String link = new FirstPassword(session, realm)
                .link(user, request.issuer(), Math.toIntExact(Time.currentTimeSeconds()) + validity);
        new LocalizedMail(session, realm, AddressOnlyUser.of(session, realm, user.getEmail(), request.locale()))
                .send(
                        "resetCapeSubject",
                        "reset-cape.ftl",
                        Map.of("link", link, "linkExpiration", TimeUnit.SECONDS.toMinutes(validity)));
    }

    private static int validity(RealmModel realm) {
        return realm.getActionTokenGeneratedByUserLifespan(ResetCredentialsActionToken.TOKEN_TYPE);
    }

    private void sendLink(RealmModel realm, UserModel user, ResetRequests.Pending request) throws EmailException {
        int validity = validity(realm);
        new LocalizedMail(session, realm, user)
                .stock()
                .sendPasswordReset(
                        link(realm, user, request, Math.toIntExact(Time.currentTimeSeconds()) + validity),
                        TimeUnit.SECONDS.toMinutes(validity));
    }

    /** Serialises the token like the stock code, but without a request that provides the issuer. */
    private String link(RealmModel realm, UserModel user, ResetRequests.Pending request, int expiry) {
        ResetCredentialsActionToken token = new ResetCredentialsActionToken(
                user.getId(), LinkAddress.seal(session, realm, user), expiry, null, request.clientId());
        token.issuedNow()
                .id(UUID.randomUUID().toString())
                .issuer(request.issuer())
                .audience(request.issuer());
        return request.issuer() + "/login-actions/action-token?" + Constants.KEY + "="
                + session.tokens().encode(token) + "&" + Constants.CLIENT_ID + "=" + request.clientId();
    }
}

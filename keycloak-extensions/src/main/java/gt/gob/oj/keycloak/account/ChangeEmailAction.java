package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.AddressOwner;
import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.SixDigits;
import gt.gob.oj.keycloak.UsageLimit;
import gt.gob.oj.keycloak.database.AdvisoryLock;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.validation.Validation;

/**
 * Changes the e-mail address, which is also the user name. The old and the new mailbox each get a code, and the person
 * must enter both. If another account has the new address, only its owner is informed.
 */
final class ChangeEmailAction implements RequiredActionProvider {

    private static final String NOTE = "change-email";
    private static final int LONGEST = 254;
    private static final int ATTEMPTS = 5;
    private static final int SENDINGS = 5;
    private static final int ONE_HOUR = 60 * 60;

    private final KeycloakSession session;
    private final String portalUrl;
    private final Clock clock;

    ChangeEmailAction(KeycloakSession session, String portalUrl, Clock clock) {
        this.session = session;
        this.portalUrl = portalUrl;
        this.clock = clock;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        waiting(context)
                .ifPresentOrElse(
                        address -> pages(context).codes(address, MailedCodes.NONE, List.of()),
                        () -> pages(context).address("", null));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        String action = typed(context, "action");
        Optional<NewAddress> waiting = waiting(context);
        if (action.equals("send")) {
            take(context, EmailSpelling.of(typed(context, ChangeEmailPages.EMAIL)));
        } else if (action.equals("resend") && waiting.isPresent()) {
            send(context, waiting.get().address());
        } else if (action.equals("confirm") && waiting.isPresent()) {
            confirm(context, waiting.get());
        } else {
            if (action.equals("other")) {
                context.getAuthenticationSession().removeAuthNote(NOTE);
            }
            requiredActionChallenge(context);
        }
    }

    private void take(RequiredActionContext context, String address) {
        @Nullable String mistake = null;
        if (address.isEmpty()) {
            mistake = "missing";
        } else if (address.length() > LONGEST
                || !Validation.isEmailValid(address)
                || !EmailSpelling.isPublic(address)) {
            mistake = "wrong";
        } else if (address.equalsIgnoreCase(context.getUser().getEmail())) {
            mistake = "same";
        }
        if (mistake == null) {
            send(context, address);
        } else {
            pages(context).address(address, mistake);
        }
    }

    private void send(RequiredActionContext context, String address) {
        UserModel user = context.getUser();
        if (!usageLimit("sendings." + user.getId(), SENDINGS).take()) {
            waiting(context)
                    .ifPresentOrElse(
                            earlier -> pages(context)
                                    .codes(earlier, MailedCodes.NONE, List.of(error("changeEmail.address.tooOften"))),
                            () -> pages(context).address(address, "tooOften"));
            return;
        }
        MailedCodes codes = MailedCodes.random();
        NewAddress waiting = NewAddress.awaiting(address, codes, seal(context), clock.instant());
        context.getAuthenticationSession().setAuthNote(NOTE, waiting.write());
        new AccountMails(session, context.getRealm()).code(user, user.getEmail(), codes.old());
        AddressOwner.of(session, context.getRealm(), address)
                .ifPresentOrElse(
                        owner -> new AccountMails(session, context.getRealm()).taken(owner),
                        () -> new AccountMails(session, context.getRealm()).code(user, address, codes.fresh()));
        pages(context).codes(waiting, MailedCodes.NONE, List.of());
    }

    private void confirm(RequiredActionContext context, NewAddress waiting) {
        MailedCodes typed =
                new MailedCodes(digits(context, MailedCodes.OLD_CODE), digits(context, MailedCodes.NEW_CODE));
        if (!typed.areWhole()) {
            pages(context).codes(waiting, typed, typed.mistakes());
        } else if (waiting.over(clock.instant())
                || !usageLimit("attempts." + waiting.id(), ATTEMPTS).take()) {
            refuse(context, waiting, "changeEmail.codes.over", Errors.EXPIRED_CODE);
        } else if (!waiting.confirmedBy(typed, seal(context))) {
            refuse(context, waiting, "changeEmail.codes.wrong", Errors.INVALID_CODE);
        } else if (isTaken(context.getRealm(), waiting.address())) {
            // The address was registered while the mails were in transit. A person with both codes may know this.
            context.getAuthenticationSession().removeAuthNote(NOTE);
            pages(context).address(waiting.address(), "taken");
        } else if (usageLimit("done." + waiting.id(), 1).take()) {
            change(context, waiting.address());
        } else {
            refuse(context, waiting, "changeEmail.codes.over", Errors.EXPIRED_CODE);
        }
    }

    private void change(RequiredActionContext context, String address) {
        UserModel user = context.getUser();
        String old = user.getEmail();
        user.setEmail(address);
        user.setUsername(address);
        user.setEmailVerified(true);
        new AccountMails(session, context.getRealm()).changed(user, old);
        new AccountMails(session, context.getRealm()).changed(user, address);
        context.getAuthenticationSession().removeAuthNote(NOTE);
        context.getEvent().clone().event(EventType.UPDATE_EMAIL).success();
        context.success();
    }

    private void refuse(RequiredActionContext context, NewAddress waiting, String message, String error) {
        context.getEvent().clone().event(EventType.UPDATE_EMAIL_ERROR).error(error);
        pages(context).codes(waiting, MailedCodes.NONE, List.of(error(message)));
    }

    private static FormMessage error(String message) {
        return new FormMessage(MailedCodes.OLD_CODE, message);
    }

    private boolean isTaken(RealmModel realm, String address) {
        AdvisoryLock.takeAddress(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm, address);
        return AddressOwner.of(session, realm, address).isPresent();
    }

    private static Optional<NewAddress> waiting(RequiredActionContext context) {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(NOTE))
                .map(NewAddress::read);
    }

    private UsageLimit usageLimit(String name, int most) {
        return new UsageLimit(session.singleUseObjects(), "change-email." + name, most, ONE_HOUR);
    }

    private Seal seal(RequiredActionContext context) {
        return Seal.of(session, context.getRealm(), "account/change-email");
    }

    private ChangeEmailPages pages(RequiredActionContext context) {
        return new ChangeEmailPages(context, portalUrl + "/asistencia");
    }

    private static String digits(RequiredActionContext context, String field) {
        return SixDigits.typed(typed(context, field));
    }

    private static String typed(RequiredActionContext context, String field) {
        return Objects.requireNonNullElse(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(field), "")
                .strip();
    }

    @Override
    public void close() {}
}

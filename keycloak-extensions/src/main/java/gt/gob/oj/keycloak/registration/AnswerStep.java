package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.SixDigits;
import gt.gob.oj.keycloak.form.KeptForm;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import gt.gob.oj.keycloak.registration.pending.PendingRegistrations;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** The page "Respuesta de solicitud": enter the mailed code, request another mail, or change the address. */
record AnswerStep(AuthenticationFlowContext context, String id) {

    private static final String CODE = "code";
    private static final String RESEND = "resend";

    /** Redirects to the page of this step, so that the browser's "reload" and "back" repeat nothing. */
    static Response reload(AuthenticationFlowContext context) {
        return Response.seeOther(context.getRefreshUrl(false)).build();
    }

    void show() {
        PendingRegistrations.of(context.getSession())
                .find(context.getRealm(), id)
                .ifPresentOrElse(
                        registration -> context.challenge(page(registration)),
                        () -> Completion.of(context).refuse(id, Confirmation.Reason.OVER));
    }

    /** Whether to reload the page. If false, a response was already sent. */
    boolean act(MultivaluedMap<String, String> fields) {
        Optional<PendingRegistration> taken =
                PendingRegistrations.of(context.getSession()).take(context.getRealm(), id);
        if (taken.isEmpty()) {
            Completion.of(context).refuse(id, Confirmation.Reason.OVER);
            return false;
        }
        PendingRegistration registration = taken.get();
        return switch (written(fields, "step")) {
            case CODE -> confirm(registration, SixDigits.typed(written(fields, CODE)));
            case RESEND -> mail(registration, new EmailField(registration.email), RESEND);
            case "change" -> change(registration, new EmailField(written(fields, EmailField.FIELD)));
            case "start-over" -> startOver(registration);
            default -> true;
        };
    }

    private boolean confirm(PendingRegistration registration, String code) {
        if (!SixDigits.are(code)) {
            return refuse(registration, CODE, "register.code.format");
        }
        Seal seal = Seal.of(context.getSession(), context.getRealm(), PendingRegistration.CODE);
        return switch (registration.answer(code, seal, Instant.now())) {
            case RIGHT -> {
                new RegistrationTab(context.getAuthenticationSession()).prove(registration);
                yield true;
            }
            case WRONG ->
                refuse(
                        registration,
                        CODE,
                        "register.code.wrong",
                        PendingRegistration.MOST_WRONG_CODES - registration.wrongCodes);
            case EXPIRED -> refuse(registration, CODE, "register.code.expired");
            case VOID -> refuse(registration, CODE, "register.code.void");
        };
    }

    private boolean change(PendingRegistration registration, EmailField email) {
        List<FormMessage> mistakes = email.mistakes(context.getSession());
        RegistrationTab tab = new RegistrationTab(context.getAuthenticationSession());
        if (!mistakes.isEmpty()) {
            tab.keepAnswer(mistakes, email.typed());
            return true;
        }
        Optional<FormMessage> doubt = email.doubt(tab::asksFirst);
        if (doubt.isPresent()) {
            tab.keepAnswer(List.of(doubt.get()), email.typed());
            return true;
        }
        return mail(registration, email, EmailField.FIELD);
    }

    private boolean mail(PendingRegistration registration, EmailField email, String field) {
        Instant now = Instant.now();
        Optional<Duration> wait = registration.waitForNextMail(now);
        if (!registration.hasMailsLeft()) {
            return refuse(registration, field, "register.mail.noneLeft", PendingRegistration.MOST_MAILS);
        }
        if (wait.isPresent()) {
            return refuse(registration, field, "register.mail.wait", wait.get().toSeconds() + 1);
        }
        registration.email = email.address();
        registration.mail(
                now, RegistrationSettings.of(context.getAuthenticatorConfig()).codeLifetime());
        RegistrationStart.askForMail(context, registration);
        new RegistrationTab(context.getAuthenticationSession()).say("register.mail.sent");
        return true;
    }

    private boolean startOver(PendingRegistration registration) {
        PendingRegistrations.of(context.getSession()).remove(registration);
        RegistrationTab tab = new RegistrationTab(context.getAuthenticationSession());
        tab.startOver();
        tab.keep(RegistrationForm.shownAgain(registration), List.of());
        return true;
    }

    private boolean refuse(PendingRegistration registration, String field, String key, Object... values) {
        context.getEvent().clone().detail("registration", id).error(key.substring("register.".length()));
        new RegistrationTab(context.getAuthenticationSession())
                .keepAnswer(List.of(new FormMessage(field, key, values)), registration.email);
        return true;
    }

    private Response page(PendingRegistration registration) {
        LoginFormsProvider page = context.form();
        RegistrationTab tab = new RegistrationTab(context.getAuthenticationSession());
        Optional<KeptForm> mistaken = tab.answer();
        mistaken.ifPresentOrElse(
                kept -> page.setErrors(kept.messages()), () -> tab.said().ifPresent(page::setSuccess));
        String newEmail =
                mistaken.map(kept -> kept.fields().get(EmailField.FIELD)).orElse("");
        return page.setAttribute("registrationEmail", registration.email)
                .setAttribute("newEmail", newEmail)
                .createForm("registration-answer.ftl");
    }

    private static String written(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}

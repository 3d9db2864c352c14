package gt.gob.oj.keycloak.signin.reset;

import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.captcha.CaptchaProvider;
import gt.gob.oj.keycloak.form.KeptForm;
import gt.gob.oj.keycloak.form.LostForm;
import gt.gob.oj.keycloak.mail.MailTasks;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;

/**
 * The page "¿Olvidó su contraseña?". The request looks up no account: it checks the captcha and the format of the
 * address, queues {@link ResetMail}, and answers everybody alike. Only the mailed link continues the reset.
 */
final class ResetRequest implements Authenticator {

    private static final int LONGEST_ADDRESS = 254;
    private static final String FORM = "reset";
    private static final String SENT = "sent";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (isByLink(context)) {
            context.success();
        } else {
            context.clearUser();
            context.challenge(isSent(context) ? sent(context) : page(context));
        }
    }

    /** Before the flow starts, the server has verified the token and noted its owner. */
    private static boolean isByLink(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        String owner = context.getAuthenticationSession().getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID);
        return user != null && user.getId().equals(owner);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        KeycloakSession session = context.getSession();
        LostForm.arrived(session);
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        String email =
                EmailSpelling.of(Objects.requireNonNullElse(form.getFirst(AuthenticationManager.FORM_USERNAME), ""));
        context.getAuthenticationSession().setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, email);
        if (email.length() > LONGEST_ADDRESS || !Validation.isEmailValid(email)) {
            refuse(context, "reset_address_malformed", AuthenticationManager.FORM_USERNAME, Messages.INVALID_EMAIL);
            return;
        }
        Optional<String> robot = session.getProvider(CaptchaProvider.class).refusal(form);
        if (robot.isPresent()) {
            refuse(context, "captcha_refused", CaptchaProvider.FIELD, robot.get());
            return;
        }
        String reference = new ResetRequests(session).add(context.getRealm(), email);
        MailTasks.of(session).add(context.getRealm(), ResetMailFactory.ID, reference);
        context.getEvent()
                .clone()
                .event(EventType.SEND_RESET_PASSWORD)
                .detail("reset_request", reference)
                .success();
        context.getAuthenticationSession().setAuthNote(SENT, "true");
        context.forceChallenge(Response.seeOther(UriBuilder.fromUri(context.getRefreshUrl(false))
                        .queryParam(SENT, "true")
                        .build())
                .build());
    }

    /** The URL differs from that of the form, so that a link on the sign-in page still leads to the form. */
    private static boolean isSent(AuthenticationFlowContext context) {
        return context.getUriInfo().getQueryParameters().containsKey(SENT)
                && context.getAuthenticationSession().getAuthNote(SENT) != null;
    }

    private static Response sent(AuthenticationFlowContext context) {
        return context.form()
                .setAttribute("minutes", minutes(context.getRealm()))
                .createForm("reset-sent.ftl");
    }

    private static long minutes(RealmModel realm) {
        return TimeUnit.SECONDS.toMinutes(
                realm.getActionTokenGeneratedByUserLifespan(ResetCredentialsActionToken.TOKEN_TYPE));
    }

    private static void refuse(AuthenticationFlowContext context, String event, String field, String message) {
        context.getEvent().error(event);
        KeptForm.keep(context.getAuthenticationSession(), FORM, Map.of(), List.of(new FormMessage(field, message)));
        context.forceChallenge(Response.seeOther(context.getRefreshUrl(false)).build());
    }

    private static Response page(AuthenticationFlowContext context) {
        LoginFormsProvider form = context.form();
        context.getSession().getProvider(CaptchaProvider.class).addTo(form);
        LostForm.RESET.take(context.getSession()).ifPresent(typed -> {
            context.getAuthenticationSession()
                    .setAuthNote(
                            AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME,
                            typed.get(AuthenticationManager.FORM_USERNAME));
            form.setError(Messages.LOGIN_TIMEOUT);
        });
        KeptForm.take(context.getAuthenticationSession(), FORM)
                .ifPresent(kept -> kept.messages().forEach(form::addError));
        return form.createPasswordReset();
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.signin;

import static org.keycloak.services.validation.Validation.FIELD_PASSWORD;
import static org.keycloak.services.validation.Validation.FIELD_USERNAME;

import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.captcha.CaptchaProvider;
import gt.gob.oj.keycloak.form.KeptForm;
import gt.gob.oj.keycloak.form.LostForm;
import gt.gob.oj.keycloak.signin.brake.Brakes;
import gt.gob.oj.keycloak.signin.factor.StepUp;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;

/** The sign-in page: the typed name, one message for all refusals, and the captcha when it is required. */
abstract class SignInPage extends UsernamePasswordForm {

    private static final String FORM = "sign-in";
    private static final String CAPTCHA = "oj.signin.captcha";

    final KeycloakSession session;

    /** The input that the page shows again. Each form instance serves one request. */
    private @Nullable KeptForm shown;

    SignInPage(KeycloakSession session) {
        super(session);
        this.session = session;
    }

    /**
     * @param name as typed; empty before the first attempt
     */
    abstract Brakes brakes(AuthenticationFlowContext context, String name);

    /** Shows the message at one field, whichever was wrong. Reports an outage of CAPE to everybody alike. */
    @Override
    protected Response challenge(AuthenticationFlowContext context, String error, @Nullable String field) {
        showWhatWasTyped(context);
        if (Messages.INVALID_USER.equals(error) && isCapeSilent(context)) {
            return redirectToPage(context, "cape.unavailable", null);
        }
        return redirectToPage(context, error, FIELD_PASSWORD.equals(field) ? FIELD_USERNAME : field);
    }

    /** Redirects to the page, so that the browser's "back" and "reload" do not resubmit the password. */
    private static Response redirectToPage(AuthenticationFlowContext context, String error, @Nullable String field) {
        MultivaluedMap<String, String> posted = context.getHttpRequest().getDecodedFormParameters();
        KeptForm.keep(
                context.getAuthenticationSession(),
                FORM,
                KeptForm.only(posted, List.of(AuthenticationManager.FORM_USERNAME)),
                List.of(new FormMessage(field, error)));
        return Response.seeOther(context.getRefreshUrl(false)).build();
    }

    /** Shows the typed text, and not the address that it was resolved to. */
    private static void showWhatWasTyped(AuthenticationFlowContext context) {
        if (context.getAuthenticationSession().getAuthNote(ATTEMPTED_USERNAME) != null) {
            context.getAuthenticationSession()
                    .setAuthNote(
                            ATTEMPTED_USERNAME,
                            typedName(context, context.getHttpRequest().getDecodedFormParameters()));
        }
    }

    /** CAPE is also queried for local people who are refused. Otherwise its outage would reveal who is local. */
    private boolean isCapeSilent(AuthenticationFlowContext context) {
        String name = typedName(context, context.getHttpRequest().getDecodedFormParameters());
        return new LegacyPeople(session, context.getRealm()).find(name).isOutage();
    }

    @Override
    protected Response challenge(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        if (brakes(context, "").firstNeedsCaptcha()) {
            showCaptcha();
        }
        addCaptcha(context.form());
        addReason(context.form());
        LostForm.SIGN_IN
                .take(session)
                .ifPresent(typed -> KeptForm.keep(
                        context.getAuthenticationSession(),
                        FORM,
                        typed,
                        List.of(new FormMessage(null, Messages.LOGIN_TIMEOUT))));
        return KeptForm.take(context.getAuthenticationSession(), FORM)
                .map(kept -> withMistake(context, kept))
                .orElseGet(() -> super.challenge(context, form));
    }

    private Response withMistake(AuthenticationFlowContext context, KeptForm kept) {
        shown = kept;
        FormMessage mistake = kept.messages().getFirst();
        boolean anywhere = FormMessage.GLOBAL.equals(mistake.getField());
        return super.challenge(context, mistake.getMessage(), anywhere ? null : mistake.getField());
    }

    @Override
    protected Response createLoginForm(LoginFormsProvider form) {
        addCaptcha(form);
        addReason(form);
        if (shown != null) {
            form.setFormData(shown.data());
        }
        return super.createLoginForm(form);
    }

    static String typedName(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        UserModel known = context.getUser();
        return known != null
                ? known.getUsername()
                : Objects.requireNonNullElse(form.getFirst(AuthenticationManager.FORM_USERNAME), "");
    }

    final CaptchaProvider captcha() {
        return session.getProvider(CaptchaProvider.class);
    }

    /** Shows the captcha from now on, until the authentication session restarts. */
    final void showCaptcha() {
        session.getContext().getAuthenticationSession().setAuthNote(CAPTCHA, "true");
    }

    final boolean isCaptchaShown() {
        return session.getContext().getAuthenticationSession().getAuthNote(CAPTCHA) != null;
    }

    private void addReason(LoginFormsProvider form) {
        StepUp.reason(session.getContext().getAuthenticationSession())
                .ifPresent(why -> form.setAttribute("stepUp", why));
    }

    private void addCaptcha(LoginFormsProvider form) {
        if (isCaptchaShown()) {
            captcha().addTo(form);
        }
    }
}

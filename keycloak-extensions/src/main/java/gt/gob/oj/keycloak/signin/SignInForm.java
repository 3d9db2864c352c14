package gt.gob.oj.keycloak.signin;

import static org.keycloak.services.validation.Validation.FIELD_PASSWORD;
import static org.keycloak.services.validation.Validation.FIELD_USERNAME;

import gt.gob.oj.keycloak.Typed;
import gt.gob.oj.keycloak.cape.firstpassword.FirstPassword;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.cape.storage.LegacyTraces;
import gt.gob.oj.keycloak.captcha.CaptchaProvider;
import gt.gob.oj.keycloak.form.KeptForm;
import gt.gob.oj.keycloak.form.LostForm;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;

/**
 * The stock form with {@link Brakes}, and one answer for everybody who does not come in: unknown, wrong password,
 * disabled and locked out look alike, take one password hash each, and are told no earlier than {@link #REFUSED_AFTER}:
 * CAPE's own hashes take longer than ours, or hardly any time. While CAPE is silent, all are told so.
 */
final class SignInForm extends UsernamePasswordForm {

    /** More than a bcrypt of cost 12, and all that comes with it, takes on a small server. */
    private static final Duration REFUSED_AFTER = Duration.ofMillis(400);

    private static final String FORM = "sign-in";
    private static final String CAPTCHA = "oj.signin.captcha";

    private final KeycloakSession session;
    private final NameLocks locks;

    /** What the page shows again. The form serves one request. */
    private @Nullable KeptForm shown;

    SignInForm(KeycloakSession session, NameLocks locks) {
        super(session);
        this.session = session;
        this.locks = locks;
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        LostForm.arrived(session);
        String name = typedName(context, form);
        if (Typed.line(name).isEmpty() || isBlank(form.getFirst(CredentialRepresentation.PASSWORD))) {
            return refuse(context, Errors.INVALID_USER_CREDENTIALS, Messages.INVALID_USER, FIELD_USERNAME);
        }
        // Without the lock the attempt proceeds all the same: an attacker who fills the queue cannot lock the owner
        // out.
        Optional<NameLocks.Release> turn = locks.lock(Brakes.key(context.getRealm(), name));
        try {
            return isRight(context, form, name);
        } finally {
            // After the delay of a refusal: the next attempt must not be able to measure what the delay hides.
            turn.ifPresent(session.getTransactionManager()::enlistAfterCompletion);
        }
    }

    /** One attempt of a name at a time, so that each is counted after the last one's password was judged. */
    private boolean isRight(AuthenticationFlowContext context, MultivaluedMap<String, String> form, String name) {
        Brakes brakes = brakes(context, name);
        Brakes.Attempt attempt = brakes.attempt();
        if (attempt.needsCaptcha() || isCaptchaShown()) {
            showCaptcha();
            Optional<String> refusal = captcha().refusal(form);
            if (refusal.isPresent()) {
                return attempt.isOneOfTooMany()
                        ? refuse(context, "too_many_attempts", "signIn.tooMany", CaptchaProvider.FIELD)
                        : refuse(context, "captcha_refused", refusal.get(), CaptchaProvider.FIELD);
            }
        }
        if (attempt.nextNeedsCaptcha()) {
            showCaptcha();
        }
        long begin = System.nanoTime();
        boolean right = super.validateForm(context, meant(context, form, name));
        if (right) {
            brakes.passwordWasRight();
        } else {
            session.getTransactionManager().enlistAfterCompletion(new RefusalDelay(begin + REFUSED_AFTER.toNanos()));
        }
        return right;
    }

    private MultivaluedMap<String, String> meant(
            AuthenticationFlowContext context, MultivaluedMap<String, String> form, String typed) {
        MultivaluedMap<String, String> meant = new MultivaluedHashMap<>();
        meant.putAll(form);
        if (!isUserAlreadySetBeforeUsernamePasswordAuth(context)) {
            // Not putSingle, which would change the form's own list, and with it what the page shows again.
            meant.put(
                    AuthenticationManager.FORM_USERNAME,
                    List.of(new ResolvedUsername(session, context.getRealm()).of(typed)));
        }
        return meant;
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context, UserModel user, MultivaluedMap<String, String> form, boolean clearUser) {
        if (!user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE)) {
            AuthenticatorUtils.dummyHash(context);
        }
        // Before the failure is counted, which may lead to a lockout that its owner is told of.
        LegacyTraces.leave(session, user);
        boolean locked = AuthenticatorUtils.getDisabledByBruteForceEventError(context, user) != null;
        boolean right = super.validatePassword(context, user, form, clearUser);
        if (!right && !locked && FirstPassword.isMissing(user)) {
            // CAPE's own hash may be quick, or unreadable: the answer must not tell who is only there.
            AuthenticatorUtils.dummyHash(context);
        }
        return right;
    }

    @Override
    public boolean enabledUser(AuthenticationFlowContext context, UserModel user) {
        if (isDisabledByBruteForce(context, user)) {
            return false;
        }
        if (!user.isEnabled()) {
            context.getEvent().user(user);
            return refuse(context, Errors.USER_DISABLED, Messages.INVALID_USER, FIELD_USERNAME);
        }
        return true;
    }

    @Override
    protected boolean isDisabledByBruteForce(AuthenticationFlowContext context, UserModel user) {
        String error = AuthenticatorUtils.getDisabledByBruteForceEventError(context, user);
        if (error == null) {
            return false;
        }
        AuthenticatorUtils.dummyHash(context);
        context.getEvent().user(user);
        refuse(context, error, Messages.INVALID_USER, FIELD_USERNAME);
        return true;
    }

    /** The message stands at one field, whichever was wrong, and tells of CAPE's silence whoever it is. */
    @Override
    protected Response challenge(AuthenticationFlowContext context, String error, @Nullable String field) {
        showWhatWasTyped(context);
        if (Messages.INVALID_USER.equals(error) && isCapeSilent(context)) {
            return again(context, "cape.unavailable", null);
        }
        return again(context, error, FIELD_PASSWORD.equals(field) ? FIELD_USERNAME : field);
    }

    /** The page is loaded by GET, so that the browser's "back" and "reload" send no password again. */
    private static Response again(AuthenticationFlowContext context, String error, @Nullable String field) {
        MultivaluedMap<String, String> posted = context.getHttpRequest().getDecodedFormParameters();
        KeptForm.keep(
                context.getAuthenticationSession(),
                FORM,
                KeptForm.only(posted, List.of(AuthenticationManager.FORM_USERNAME)),
                List.of(new FormMessage(field, error)));
        return Response.seeOther(context.getRefreshUrl(false)).build();
    }

    /** And not whose address was meant by it. */
    private static void showWhatWasTyped(AuthenticationFlowContext context) {
        if (context.getAuthenticationSession().getAuthNote(ATTEMPTED_USERNAME) != null) {
            context.getAuthenticationSession()
                    .setAuthNote(
                            ATTEMPTED_USERNAME,
                            typedName(context, context.getHttpRequest().getDecodedFormParameters()));
        }
    }

    /** CAPE is asked about local people, too, who are refused: otherwise its silence would tell who is local. */
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

    private boolean refuse(AuthenticationFlowContext context, String event, String message, @Nullable String field) {
        context.getEvent().error(event);
        context.forceChallenge(challenge(context, message, field));
        return false;
    }

    private static String typedName(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        UserModel known = context.getUser();
        return known != null
                ? known.getUsername()
                : Objects.requireNonNullElse(form.getFirst(AuthenticationManager.FORM_USERNAME), "");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private Brakes brakes(AuthenticationFlowContext context, String name) {
        return new Brakes(
                session,
                context.getRealm(),
                BrakeSettings.of(context.getAuthenticatorConfig()),
                name,
                context.getConnection().getRemoteAddr());
    }

    private CaptchaProvider captcha() {
        return session.getProvider(CaptchaProvider.class);
    }

    /** From then on, until the browser begins anew. */
    private void showCaptcha() {
        session.getContext().getAuthenticationSession().setAuthNote(CAPTCHA, "true");
    }

    private boolean isCaptchaShown() {
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

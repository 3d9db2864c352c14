package gt.gob.oj.keycloak.signin;

import static org.keycloak.services.validation.Validation.FIELD_USERNAME;

import gt.gob.oj.keycloak.Typed;
import gt.gob.oj.keycloak.cape.firstpassword.FirstPassword;
import gt.gob.oj.keycloak.cape.storage.LegacyTraces;
import gt.gob.oj.keycloak.captcha.CaptchaProvider;
import gt.gob.oj.keycloak.form.LostForm;
import gt.gob.oj.keycloak.signin.brake.BrakeSettings;
import gt.gob.oj.keycloak.signin.brake.Brakes;
import gt.gob.oj.keycloak.signin.brake.NameLocks;
import gt.gob.oj.keycloak.signin.brake.RefusalDelay;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;

/**
 * The stock form with {@link Brakes}, and one answer for everybody who does not come in: unknown, wrong password,
 * disabled and locked out look alike, take one password hash each, and are told no earlier than {@link #REFUSED_AFTER}:
 * CAPE's own hashes take longer than ours, or hardly any time. While CAPE is silent, all are told so.
 */
final class SignInForm extends SignInPage {

    /** More than a bcrypt of cost 12, and all that comes with it, takes on a small server. */
    private static final Duration REFUSED_AFTER = Duration.ofMillis(400);

    private final NameLocks locks;

    SignInForm(KeycloakSession session, NameLocks locks) {
        super(session);
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

    private boolean refuse(AuthenticationFlowContext context, String event, String message, @Nullable String field) {
        context.getEvent().error(event);
        context.forceChallenge(challenge(context, message, field));
        return false;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    @Override
    Brakes brakes(AuthenticationFlowContext context, String name) {
        return new Brakes(
                session,
                context.getRealm(),
                BrakeSettings.of(context.getAuthenticatorConfig()),
                name,
                context.getConnection().getRemoteAddr());
    }
}

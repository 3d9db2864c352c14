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
 * The stock form with {@link Brakes} and one response for every refusal. Unknown, disabled and locked-out people and
 * wrong passwords look alike and cost one password hash each. The response is not sent before {@link #REFUSED_AFTER},
 * because CAPE's hashes are slower than ours or take hardly any time. During an outage of CAPE, every refused person gets
 * a message about it.
 */
final class SignInForm extends SignInPage {

    /** Longer than a bcrypt hash of cost 12, with its overhead, takes on a small server. */
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
        // If the lock cannot be obtained, the attempt proceeds: an attacker who fills the queue cannot lock the owner
        // out.
        Optional<NameLocks.Release> turn = locks.lock(Brakes.key(context.getRealm(), name));
        try {
            return isRight(context, form, name);
        } finally {
            // Released after the delay of a refusal: otherwise the next attempt could measure what the delay hides.
            turn.ifPresent(session.getTransactionManager()::enlistAfterCompletion);
        }
    }

    /** Serialises attempts by one name, so that each is counted after the previous password check. */
    private boolean isRight(AuthenticationFlowContext context, MultivaluedMap<String, String> form, String name) {
        Brakes brakes = brakes(context, name);
        Brakes.Attempt attempt = brakes.attempt();
        if (attempt.needsCaptcha() || isCaptchaShown()) {
            showCaptcha();
            Optional<String> refusal = captcha().refusal(form);
            if (refusal.isPresent()) {
                return attempt.isNetworkRefused()
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
            // putSingle would change the form's own list, and thus the text that the page shows again.
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
        // Before the failure is counted, because that may cause a lockout and a mail to the owner.
        LegacyTraces.leave(session, user);
        boolean locked = AuthenticatorUtils.getDisabledByBruteForceEventError(context, user) != null;
        boolean right = super.validatePassword(context, user, form, clearUser);
        if (!right && !locked && FirstPassword.isMissing(user)) {
            // CAPE's own hash may be fast or unreadable. The extra hash hides who exists only in CAPE.
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

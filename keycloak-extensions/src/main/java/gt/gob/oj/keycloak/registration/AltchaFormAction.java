package gt.gob.oj.keycloak.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.Urls;

/**
 * The captcha "No soy un robot": a proof of work, right once only.
 *
 * <p>The page needs ALTCHA's widget and this markup within the form:
 * {@code <altcha-widget challenge="${altchaChallengeUrl}" name="altcha" language="es-419"></altcha-widget>}, and shows
 * the messages of the field {@code altcha}.
 */
final class AltchaFormAction implements FormAction {

    private static final String FIELD = "altcha";

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        String realm = Urls.realmIssuer(
                context.getUriInfo().getBaseUri(), context.getRealm().getName());
        form.setAttribute("altchaChallengeUrl", realm + "/altcha/challenge");
    }

    @Override
    public void validate(ValidationContext context) {
        String payload = Objects.requireNonNullElse(
                context.getHttpRequest().getDecodedFormParameters().getFirst(FIELD), "");
        if (payload.isBlank()) {
            refuse(context, "register.altcha.missing");
        } else if (isRightAndNew(context, AltchaAnswer.read(payload))) {
            context.success();
        } else {
            refuse(context, "register.altcha.wrong");
        }
    }

    private static boolean isRightAndNew(FormContext context, Optional<AltchaAnswer> answer) {
        String key = AltchaKey.of(context.getSession(), context.getRealm());
        return answer.filter(given -> given.isRight(key))
                .filter(given -> context.getSession()
                        .singleUseObjects()
                        .putIfAbsent("altcha." + given.signature(), AltchaChallenge.LIFETIME_SECONDS))
                .isPresent();
    }

    /** Alone, so that a robot learns nothing of what is registered from the other fields. */
    private static void refuse(ValidationContext context, String message) {
        context.error(Errors.INVALID_REGISTRATION);
        context.excludeOtherErrors();
        context.validationError(
                context.getHttpRequest().getDecodedFormParameters(), List.of(new FormMessage(FIELD, message)));
    }

    @Override
    public void success(FormContext context) {}

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

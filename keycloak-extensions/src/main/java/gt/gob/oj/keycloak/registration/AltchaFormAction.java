package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.captcha.CaptchaProvider;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** The captcha "No soy un robot" on the registration form. */
final class AltchaFormAction implements FormAction {

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        captcha(context).addTo(form);
    }

    /** Refused alone, so that a robot learns nothing of what is registered from the other fields. */
    @Override
    public void validate(ValidationContext context) {
        MultivaluedMap<String, String> typed = context.getHttpRequest().getDecodedFormParameters();
        captcha(context)
                .refusal(typed)
                .ifPresentOrElse(
                        message -> {
                            context.error(Errors.INVALID_REGISTRATION);
                            context.excludeOtherErrors();
                            context.validationError(typed, List.of(new FormMessage(CaptchaProvider.FIELD, message)));
                        },
                        context::success);
    }

    private static CaptchaProvider captcha(FormContext context) {
        return context.getSession().getProvider(CaptchaProvider.class);
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

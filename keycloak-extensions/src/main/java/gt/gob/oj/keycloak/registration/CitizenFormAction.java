package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** Asks for CUI and birth date, and enters the new citizen in the directory once the user is created. */
final class CitizenFormAction implements FormAction {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    private final Clock clock;

    CitizenFormAction(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void validate(ValidationContext context) {
        CitizenForm form = form(context);
        Optional<Citizen> citizen = form.citizen();
        if (citizen.isEmpty()) {
            refuse(context, form, Errors.INVALID_REGISTRATION, form.mistakes());
            return;
        }
        // Held until this request's transaction ends, so that of two simultaneous registrations one gets the message.
        boolean free = CitizenDirectory.of(context.getSession())
                .holdIfFree(context.getRealm(), citizen.get().cui());
        if (free) {
            context.success();
        } else {
            refuse(context, form, "cui_in_use", List.of(new FormMessage(CitizenForm.CUI, "register.cui.taken")));
        }
    }

    @Override
    public void success(FormContext context) {
        CitizenDirectory.of(context.getSession())
                .enter(
                        context.getRealm(),
                        context.getUser().getId(),
                        form(context).citizen().orElseThrow());
        PasswordLevel.grant(context.getSession(), context.getAuthenticationSession());
    }

    private static void refuse(ValidationContext context, CitizenForm form, String error, List<FormMessage> messages) {
        context.error(error);
        context.validationError(form.fields(), messages);
    }

    private CitizenForm form(FormContext context) {
        return new CitizenForm(
                context.getHttpRequest().getDecodedFormParameters(),
                minimumAge(context.getAuthenticatorConfig()),
                LocalDate.now(clock.withZone(GUATEMALA)));
    }

    private static int minimumAge(@Nullable AuthenticatorConfigModel config) {
        return config == null
                ? CitizenFormActionFactory.DEFAULT_MINIMUM_AGE
                : CitizenFormActionFactory.minimumAge(config.getConfig());
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {}

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

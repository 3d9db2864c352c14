package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.captcha.CaptchaProvider;
import gt.gob.oj.keycloak.citizen.Municipality;
import gt.gob.oj.keycloak.form.LostForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/**
 * The registration from form to sign-in. A valid form only creates a pending registration, so that page and response
 * time are the same for known and unknown addresses and CUIs.
 */
final class CitizenRegistration implements Authenticator {

    private static final String LOGIN_ACTIONS = "/login-actions/";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        RegistrationTab tab = new RegistrationTab(context.getAuthenticationSession());
        Optional<String> pending = tab.pending();
        if (tab.refusal().isPresent()) {
            context.challenge(
                    Completion.refusedPage(context.form(), tab.refusal().get()));
        } else if (pending.isEmpty()) {
            context.challenge(form(context, tab));
        } else if (tab.proven(pending.get()).isPresent()) {
            Completion.of(context)
                    .complete(pending.get(), tab.proven(pending.get()).get());
        } else {
            new AnswerStep(context, pending.get()).show();
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        LostForm.arrived(context.getSession());
        RegistrationTab tab = new RegistrationTab(context.getAuthenticationSession());
        MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
        Optional<String> pending = tab.pending();
        if (tab.refusal().isPresent() || pending.flatMap(tab::proven).isPresent()) {
            authenticate(context);
        } else if (pending.isEmpty()) {
            submit(context, fields);
        } else if (new AnswerStep(context, pending.get()).act(fields)) {
            context.challenge(AnswerStep.reload(context));
        }
    }

    private static void submit(AuthenticationFlowContext context, MultivaluedMap<String, String> fields) {
        RegistrationSettings settings = RegistrationSettings.of(context.getAuthenticatorConfig());
        RegistrationTab tab = new RegistrationTab(context.getAuthenticationSession());
        RegistrationForm form = RegistrationForm.of(fields, settings);
        List<FormMessage> mistakes = form.mistakes(context.getSession(), context.getRealm());
        if (mistakes.isEmpty()) {
            form.email().doubt(tab::asksFirst).ifPresent(mistakes::add);
        }
        context.getSession()
                .getProvider(CaptchaProvider.class)
                .refusal(fields)
                .ifPresent(key -> mistakes.add(new FormMessage(CaptchaProvider.FIELD, key)));
        if (mistakes.isEmpty()) {
            new RegistrationStart(context, settings).begin(form);
            tab.forgetForm();
        } else {
            context.getEvent().error(Errors.INVALID_REGISTRATION);
            tab.keep(form.shownAgain(), mistakes);
        }
        context.challenge(AnswerStep.reload(context));
    }

    /** The browser's "back" then leads to the URL of the redirect after a post, where the form is kept. */
    private static Response form(AuthenticationFlowContext context, RegistrationTab tab) {
        LostForm.REGISTRATION
                .take(context.getSession())
                .ifPresent(typed -> tab.keep(typed, List.of(new FormMessage("", "register.expired"))));
        if (!context.getUriInfo().getPath().contains(LOGIN_ACTIONS)) {
            return AnswerStep.reload(context);
        }
        RegistrationSettings settings = RegistrationSettings.of(context.getAuthenticatorConfig());
        LoginFormsProvider page = context.form();
        tab.kept().ifPresent(kept -> {
            page.setFormData(kept.data());
            if (!kept.mistakes().isEmpty()) {
                page.setErrors(kept.messages());
            }
            RegistrationForm.of(kept.data(), settings).citizenForm().cui().ifPresent(cui -> {
                Municipality place = cui.municipality();
                page.setAttribute("cuiMunicipality", place.name()).setAttribute("cuiDepartment", place.department());
            });
        });
        return rendered(context, settings, page);
    }

    private static Response rendered(
            AuthenticationFlowContext context, RegistrationSettings settings, LoginFormsProvider page) {
        context.getSession().getProvider(CaptchaProvider.class).addTo(page);
        return page.setAttribute("acceptsDoubtfulCui", settings.acceptsDoubtfulCui())
                .createRegistration();
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

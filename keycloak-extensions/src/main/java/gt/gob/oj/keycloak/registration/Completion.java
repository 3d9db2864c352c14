package gt.gob.oj.keycloak.registration;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The end of a registration in the browser: signed in, or refused with a reason. */
record Completion(AuthenticationFlowContext context, RegistrationTab tab) {

    private static final String CONFIRMED = "email-confirmed";

    static Completion of(AuthenticationFlowContext context) {
        return new Completion(context, new RegistrationTab(context.getAuthenticationSession()));
    }

    static Response refusedPage(LoginFormsProvider page, Confirmation.Reason reason) {
        return page.setAttribute("reason", reason.key()).createForm("registration-refused.ftl");
    }

    void complete(String id, String provenAddress) {
        switch (new Confirmation(context.getSession(), context.getRealm()).of(id, provenAddress)) {
            case Confirmation.Outcome.Refused(Confirmation.Reason reason) -> refuse(id, reason);
            case Confirmation.Outcome.Later later ->
                context.challenge(context.form().createForm("registration-later.ftl"));
            case Confirmation.Outcome.Made(UserModel user) -> signIn(id, user);
        }
    }

    void refuse(String id, Confirmation.Reason reason) {
        context.getEvent().clone().detail("registration", id).error("registration_" + reason.key());
        tab.refuse(reason);
        context.challenge(refusedPage(context.form(), reason));
    }

    private void signIn(String id, UserModel user) {
        AuthenticationSessionModel authentication = context.getAuthenticationSession();
        tab.startOver();
        context.setUser(user);
        // Sent to the application as kc_action_status; the portal then shows that the address is confirmed.
        authentication.setClientNote(Constants.KC_ACTION_STATUS, CONFIRMED);
        PasswordLevel.grant(context.getSession(), authentication);
        if (tab.isElsewhere()) {
            continueWithoutApplication(authentication);
        }
        emitEvent(id, user, authentication);
        context.success();
    }

    /**
     * The application that started this registration waits in another browser. It would not recognise an authorization
     * response in this one.
     */
    private void continueWithoutApplication(AuthenticationSessionModel authentication) {
        String address =
                RegistrationSettings.of(context.getAuthenticatorConfig()).continueAt();
        if (address.isEmpty()) {
            authentication.setAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS, "true");
        } else {
            authentication.setRedirectUri(address);
            authentication.setClientNote(OIDCLoginProtocol.REDIRECT_URI_PARAM, address);
        }
    }

    private void emitEvent(String id, UserModel user, AuthenticationSessionModel authentication) {
        context.getEvent()
                .user(user)
                .detail("registration", id)
                .detail(Details.REGISTER_METHOD, "form")
                .success();
        EventBuilder login = context.newEvent()
                .event(EventType.LOGIN)
                .client(authentication.getClient())
                .detail(Details.REDIRECT_URI, authentication.getRedirectUri())
                .detail(Details.AUTH_METHOD, authentication.getProtocol());
        String type = authentication.getAuthNote(Details.AUTH_TYPE);
        if (type != null) {
            login.detail(Details.AUTH_TYPE, type);
        }
    }
}

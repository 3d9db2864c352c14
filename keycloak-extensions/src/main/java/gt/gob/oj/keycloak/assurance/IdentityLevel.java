package gt.gob.oj.keycloak.assurance;

import java.util.function.Function;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Grants the level of an approved identity. Other people see what is missing and where to complete it. */
final class IdentityLevel implements Authenticator {

    static final String ID = "identity-level";

    private static final String EVENT_EMITTED = "oj.identity-level.told";

    private final String verifyUrl;
    private final Function<KeycloakSession, IdentityStatuses> statuses;

    /**
     * @param verifyUrl the page that starts the identity proof
     */
    IdentityLevel(String verifyUrl, Function<KeycloakSession, IdentityStatuses> statuses) {
        this.verifyUrl = verifyUrl;
        this.statuses = statuses;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        String status = statuses.apply(context.getSession()).of(context.getRealm(), user);
        if (IdentityStatuses.APPROVED.equals(status)) {
            context.success();
            return;
        }
        emitEventOnce(context, user);
        context.challenge(context.form()
                .setAttribute("identityStatus", status)
                .setAttribute("verifyUrl", verifyUrl)
                .createForm("identity-level.ftl"));
    }

    /** Cancelling returns {@code access_denied} to the app. */
    @Override
    public void action(AuthenticationFlowContext context) {
        if (context.getHttpRequest().getDecodedFormParameters().containsKey("cancel")) {
            context.cancelLogin();
        } else {
            authenticate(context);
        }
    }

    /** Does not emit LOGIN_ERROR, because the sign-in did not fail. Reloading the page emits no second event. */
    private static void emitEventOnce(AuthenticationFlowContext context, UserModel user) {
        if (context.getAuthenticationSession().getAuthNote(EVENT_EMITTED) == null) {
            context.getAuthenticationSession().setAuthNote(EVENT_EMITTED, "true");
            context.getEvent()
                    .clone()
                    .event(EventType.CUSTOM_REQUIRED_ACTION_ERROR)
                    .user(user)
                    .detail(Details.CUSTOM_REQUIRED_ACTION, ID)
                    .error("identity_not_approved");
        }
    }

    @Override
    public boolean requiresUser() {
        return true;
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

package gt.gob.oj.keycloak.account;

import java.util.List;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;

/**
 * Erases the person: the user here, and data of other packages through their listeners for removed users. Keycloak's
 * own action notifies neither the apps where the person is signed in nor the owner.
 */
final class CloseAccountAction implements RequiredActionProvider {

    private final KeycloakSession session;

    CloseAccountAction(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    /** Always asks for the password: a person who finds an unlocked phone must not be able to close the account. */
    @Override
    public int getMaxAuthAge(KeycloakSession session) {
        return 0;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.challenge(context.form()
                .setAttribute("ownAddress", context.getUser().getEmail())
                .createForm("close-account.ftl"));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (!context.getHttpRequest().getDecodedFormParameters().containsKey("close")) {
            requiredActionChallenge(context);
            return;
        }
        RealmModel realm = context.getRealm();
        UserModel user = context.getUser();
        EventBuilder event = context.getEvent().clone().event(EventType.DELETE_ACCOUNT);
        new AccountMails(session, realm).closed(user);
        signOutEverywhere(realm, user);
        if (!new UserManager(session).removeUser(realm, user)) {
            throw new IllegalStateException("The user could not be removed");
        }
        event.success();
        AuthenticationManager.expireIdentityCookie(session);
        new AuthenticationSessionManager(session)
                .removeAuthenticationSession(realm, context.getAuthenticationSession(), true);
        context.challenge(context.form().setInfo("closeAccount.done").createForm("info.ftl"));
    }

    private void signOutEverywhere(RealmModel realm, UserModel user) {
        List<UserSessionModel> sessions =
                session.sessions().getUserSessionsStream(realm, user).toList();
        sessions.forEach(one -> AuthenticationManager.backchannelLogout(session, one, true));
    }

    @Override
    public void close() {}
}

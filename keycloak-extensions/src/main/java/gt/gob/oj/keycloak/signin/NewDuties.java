package gt.gob.oj.keycloak.signin;

import java.util.List;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Whoever is given a role that demands a second factor is signed out everywhere: the open sessions may know none, and the
 * next sign-in asks for it.
 */
record NewDuties(KeycloakSession session, RealmModel realm) {

    void given(String userId) {
        UserModel user = session.users().getUserById(realm, userId);
        if (user != null && SecondFactor.of(realm, user).isRequired()) {
            session.users().setNotBeforeForUser(realm, user, Math.toIntExact(Time.currentTimeSeconds()));
            List<UserSessionModel> open =
                    session.sessions().getUserSessionsStream(realm, user).toList();
            open.forEach(this::end);
        }
    }

    private void end(UserSessionModel open) {
        KeycloakContext context = session.getContext();
        AuthenticationManager.backchannelLogout(
                session,
                realm,
                open,
                context.getUri(),
                context.getConnection(),
                context.getHttpRequest().getHttpHeaders(),
                true);
    }
}

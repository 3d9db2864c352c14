package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.logout.OpenSessions;
import gt.gob.oj.keycloak.signin.factor.SecondFactor;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Signs people out everywhere when they get a role that requires a second factor: their open sessions may lack one, and
 * the next sign-in asks for it.
 */
public record RoleGrantSignOut(KeycloakSession session, RealmModel realm) {

    public void roleGranted(String userId) {
        UserModel user = session.users().getUserById(realm, userId);
        if (user != null && SecondFactor.of(realm, user).isRequired()) {
            OpenSessions.endAll(session, realm, user);
        }
    }
}

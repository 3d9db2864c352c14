package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.OpenSessions;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Whoever is given a role that demands a second factor is signed out everywhere: the open sessions may know none, and the
 * next sign-in asks for it.
 */
record NewDuties(KeycloakSession session, RealmModel realm) {

    void given(String userId) {
        UserModel user = session.users().getUserById(realm, userId);
        if (user != null && SecondFactor.of(realm, user).isRequired()) {
            OpenSessions.endAll(session, realm, user);
        }
    }
}

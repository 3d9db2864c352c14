package gt.gob.oj.keycloak;

import java.util.List;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

/** Signs a person out everywhere: sessions end with word to their systems, and tokens issued before now are refused. */
public final class OpenSessions {

    private OpenSessions() {}

    public static void endAll(KeycloakSession session, RealmModel realm, UserModel person) {
        session.users().setNotBeforeForUser(realm, person, Math.toIntExact(Time.currentTimeSeconds()));
        List<UserSessionModel> open =
                session.sessions().getUserSessionsStream(realm, person).toList();
        open.forEach(one -> end(session, realm, one));
    }

    private static void end(KeycloakSession session, RealmModel realm, UserSessionModel open) {
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

package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.clients.Levels;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The level of a person who has just registered: the same as that of a sign-in by password, because they chose their
 * password a moment ago and cannot continue before they confirm the address. Keycloak's registration flow sets no level
 * (26.7): without this class their first tokens would say {@code "acr": "0"}.
 */
final class PasswordLevel {

    private PasswordLevel() {}

    static void grant(KeycloakSession session, AuthenticationSessionModel authentication) {
        int level = Levels.lowest(authentication.getRealm()).getValue();
        new AcrStore(session, authentication).setLevelAuthenticated(level);
        // For the sign-ins of this session that follow, as the condition on levels does it in the browser flow.
        authentication.setUserSessionNote(Constants.LOA_MAP, authentication.getAuthNote(Constants.LOA_MAP));
    }
}

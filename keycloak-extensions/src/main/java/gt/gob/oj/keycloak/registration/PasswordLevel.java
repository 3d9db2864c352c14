package gt.gob.oj.keycloak.registration;

import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The level of a sign-in by password, for those who register: they have just chosen theirs, and get no further without
 * confirming the address. Keycloak's registration flow knows no levels (26.7), so their first tokens would say "0".
 */
final class PasswordLevel {

    /** {@code urn:oj:acr:correo} in the realm's map of levels. */
    private static final int LEVEL = 1;

    private PasswordLevel() {}

    static void grant(KeycloakSession session, AuthenticationSessionModel authentication) {
        new AcrStore(session, authentication).setLevelAuthenticated(LEVEL);
        // For the sign-ins of this session that follow, as the condition on levels does it in the browser flow.
        authentication.setUserSessionNote(Constants.LOA_MAP, authentication.getAuthNote(Constants.LOA_MAP));
    }
}

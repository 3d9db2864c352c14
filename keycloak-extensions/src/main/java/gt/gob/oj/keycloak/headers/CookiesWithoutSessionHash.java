package gt.gob.oj.keycloak.headers;

import org.keycloak.cookie.CookieType;
import org.keycloak.cookie.DefaultCookieProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Keycloak's cookies without KC_AUTH_SESSION_HASH, which any script could read. Only the stock theme's authChecker.js
 * reads it (26.7.5). Our theme's pages communicate through a broadcast channel instead, see session.js.
 */
final class CookiesWithoutSessionHash extends DefaultCookieProvider {

    private static final String OUR_THEME = "oj";

    private final KeycloakSession session;

    CookiesWithoutSessionHash(KeycloakSession session) {
        super(session);
        this.session = session;
    }

    @Override
    public void set(CookieType cookie, String value, int maxAge) {
        if (cookie != CookieType.AUTH_SESSION_ID_HASH
                || !isOurs(session.getContext().getRealm())) {
            super.set(cookie, value, maxAge);
        }
    }

    private static boolean isOurs(RealmModel realm) {
        return realm != null && OUR_THEME.equals(realm.getLoginTheme());
    }
}

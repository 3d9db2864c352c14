package gt.gob.oj.keycloak.headers;

import org.keycloak.cookie.CookieProvider;
import org.keycloak.cookie.DefaultCookieProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock provider through its higher order. */
public final class CookiesWithoutSessionHashFactory extends DefaultCookieProviderFactory {

    private static final int BEFORE_THE_STOCK_ONE = 10;

    @Override
    public CookieProvider create(KeycloakSession session) {
        return new CookiesWithoutSessionHash(session);
    }

    @Override
    public int order() {
        return BEFORE_THE_STOCK_ONE;
    }
}

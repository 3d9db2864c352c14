package gt.gob.oj.keycloak.headers;

import org.keycloak.headers.DefaultSecurityHeadersProviderFactory;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;

/** In the place of the stock provider, which knows one set of headers for a whole realm. */
public final class PageHeadersFactory extends DefaultSecurityHeadersProviderFactory {

    private static final int BEFORE_THE_STOCK_ONE = 10;

    @Override
    public SecurityHeadersProvider create(KeycloakSession session) {
        return new PageHeaders(session);
    }

    @Override
    public int order() {
        return BEFORE_THE_STOCK_ONE;
    }
}

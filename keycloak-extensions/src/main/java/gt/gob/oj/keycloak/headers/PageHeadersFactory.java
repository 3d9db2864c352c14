package gt.gob.oj.keycloak.headers;

import org.keycloak.headers.DefaultSecurityHeadersProviderFactory;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock provider, which has one set of headers per realm. */
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

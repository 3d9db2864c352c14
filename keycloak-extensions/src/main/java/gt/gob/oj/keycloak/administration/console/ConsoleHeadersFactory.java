package gt.gob.oj.keycloak.administration.console;

import org.keycloak.headers.DefaultSecurityHeadersProviderFactory;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;

/** Replaces the stock provider, which knows one policy for a whole realm. */
public final class ConsoleHeadersFactory extends DefaultSecurityHeadersProviderFactory {

    @Override
    public SecurityHeadersProvider create(KeycloakSession session) {
        return new ConsoleHeaders(session);
    }

    @Override
    public int order() {
        return 10;
    }
}

package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.AccountResourceProvider;
import org.keycloak.services.resource.AccountResourceProviderFactory;

/** Takes precedence over the account console through its higher order. */
public final class PortalRedirectFactory
        implements AccountResourceProviderFactory, PlainFactory<AccountResourceProvider> {

    @Override
    public AccountResourceProvider create(KeycloakSession session) {
        return new PortalRedirect();
    }

    @Override
    public String getId() {
        return "own-pages";
    }

    @Override
    public int order() {
        return 10;
    }
}

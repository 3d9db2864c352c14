package gt.gob.oj.keycloak.account.activity;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/account-activity}. */
public final class AccountActivityResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new AccountActivityResource(session);
    }

    @Override
    public String getId() {
        return "account-activity";
    }
}

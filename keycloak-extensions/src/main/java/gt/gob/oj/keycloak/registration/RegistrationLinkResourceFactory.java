package gt.gob.oj.keycloak.registration;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/registration/{id}/{seal}}: the link in the mail. */
public final class RegistrationLinkResourceFactory implements RealmResourceProviderFactory {

    static final String ID = "registration";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new RegistrationLinkResource(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}

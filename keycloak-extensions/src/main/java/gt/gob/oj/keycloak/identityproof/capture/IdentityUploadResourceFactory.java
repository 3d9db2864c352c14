package gt.gob.oj.keycloak.identityproof.capture;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/identity-upload}. */
public final class IdentityUploadResourceFactory implements RealmResourceProviderFactory {

    static final String ID = "identity-upload";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Provided(new IdentityUploadResource(session));
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }

    private record Provided(Object resource) implements RealmResourceProvider {

        @Override
        public Object getResource() {
            return resource;
        }

        @Override
        public void close() {}
    }
}

package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/identity-upload}. */
public final class IdentityUploadResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    static final String ID = "identity-upload";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Provided(new IdentityUploadResource(session));
    }

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

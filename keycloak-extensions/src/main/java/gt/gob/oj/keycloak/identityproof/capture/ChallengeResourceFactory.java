package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/identity-challenge}. */
public final class ChallengeResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    static final String ID = "identity-challenge";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Provided(new ChallengeResource(session));
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
